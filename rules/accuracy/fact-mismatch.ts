import { alive, defineRule, hotlinePattern, lazily, mentions } from '../../src/rule.ts'

/** That a number is closed may be said. */
const CLOSED = lazily(
  () =>
    /(?<![A-Za-zÀ-ÿ])(?:sudah (?:tidak|tutup)|tidak (?:lagi|aktif|berlaku|melayani)|ditutup|bukan lagi|jangan|closed|no longer|not in service|do not|out of service)(?![A-Za-zÀ-ÿ])/i,
)

export default defineRule({
  title: { id: 'Bertentangan dengan daftar fakta', en: 'Contradicts the fact registry' },
  why: {
    id: 'Nomor bantuan yang mati paling merugikan orang yang sedang paling membutuhkannya.',
    en: 'A dead helpline hurts most those who need it most.',
  },
  severity: 'error',
  messages: {
    deadNumber: { id: '{number} ({service}) sudah tidak melayani: ganti dengan {now}', en: '{number} ({service}) is no longer in service: use {now}' },
  },
  check: ({ facts, report }) => {
    const dead = facts.hotlines.filter(({ scope }) => scope === 'none')
    return {
      prose(block) {
        for (const line of dead) {
          if (!mentions(block.text, line)) continue
          const { number, service, topic } = line
          const now = alive(facts.hotlines, topic)[0]?.number
          for (const match of block.find(hotlinePattern(line))) {
            if (CLOSED().test(block.text.slice(Math.max(0, match.start - 60), match.end + 60))) continue
            report({ message: 'deadNumber', at: match, values: { number, service, now: now ?? '112' }, suggest: now === undefined ? [] : [now] })
          }
        }
      },
    }
  },
  limits: {
    id: 'Hanya sebaik daftar faktanya: tambahkan nomor, nama, dan jabatan instansi Anda ke berkas fakta.',
    en: 'Only as good as the registry: add the numbers, names and titles of your agency to its file.',
  },
  examples: {
    bad: [
      'Butuh teman bicara? Hubungi «500-454», bebas pulsa.',
      'Nomor bantuan: «500 454» pada hari kerja.',
      'Telepon «500454» kapan saja, atau datang ke puskesmas.',
      { text: 'Need help? Call «500-454», free of charge.', draft: { lang: 'en' } },
      { text: 'The helpline «500 454» is open all day.', draft: { lang: 'en' } },
      { text: 'Write down this number: «500454».', draft: { lang: 'en' } },
    ],
    good: [
      'Butuh teman bicara? Buka healing119.id.',
      'Nomor 500-454 sudah tidak melayani; pakai healing119.id.',
      'Pelanggan nomor 1500-4541 dan 500.4540 diminta datang. Rp500.454',
      { text: 'Need help? Visit healing119.id.', draft: { lang: 'en' } },
      { text: 'The number 500-454 is no longer in service.', draft: { lang: 'en' } },
      { text: 'We planted 1,500,454 trees.', draft: { lang: 'en' } },
    ],
  },
})
