import { expect, test } from 'vitest'
import { GAP } from '../src/running-text.ts'
import { withoutTags } from '../src/template-tags.ts'

const visible = (text: string) => withoutTags(text).replaceAll(GAP, '·').replace(/·+/g, '·')

test.each([
  ['Foto: {{< figure src="a-2pm.jpg" alt="Pasar pagi" >}} selesai', 'Foto: ·Pasar pagi· selesai'],
  ['{% image "a.png" "Peta jalan" %}', '·'],
  ['Lihat [jadwal]({{< ref "jadwal.md" >}} "Jadwal lengkap").', 'Lihat [jadwal](·).'],
  ['{{ "/kontak" | url }} dan {{ site.baseurl }}', '· dan ·'],
  ['Tarif {#tarif} dan {: .catatan}', 'Tarif · dan ·'],
  ['Yth. {{ nama }}, {nama}', 'Yth. {{ nama }}, {nama}'],
  ['Tanpa tag', 'Tanpa tag'],
])('%s', (text, expected) => {
  expect(visible(text)).toBe(expected)
  expect(withoutTags(text)).toHaveLength(text.length)
})

test('finding them takes linear time', () => {
  for (const unit of ['{', '{{', '{%', '{{<', '{#', '{a="', '{{a"', ' alt="']) {
    const start = performance.now()
    withoutTags(unit.repeat(200_000 / unit.length))
    expect({ unit, slow: performance.now() - start > 1500 }).toEqual({ unit, slow: false })
  }
})
