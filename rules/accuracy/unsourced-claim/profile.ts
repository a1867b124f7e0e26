import { forLang } from '../../../src/rule.ts'

/** What is told of somebody's life and work, each once. */
const LIFE = forLang({
  id: () => [
    /(?<![A-Za-zÀ-ÿ])(?:lulus(?:an)? (?:dari )?(?:universitas|institut|politeknik|jurusan)|meraih gelar|gelar (?:sarjana|magister|doktor))(?![A-Za-zÀ-ÿ])/i,
    /(?<![A-Za-zÀ-ÿ])(?:mengawali|memulai|sepanjang|selama) (?:karier|kariernya)(?![A-Za-zÀ-ÿ])/i,
    /(?<![A-Za-zÀ-ÿ])sebelum (?:bergabung|menjabat|bertugas)(?![A-Za-zÀ-ÿ])/i,
    /(?<![A-Za-zÀ-ÿ])berpengalaman|pengalaman kerja(?![A-Za-zÀ-ÿ])/i,
    /(?<![A-Za-zÀ-ÿ])(?:di luar pekerjaan|waktu senggang|hobinya)(?![A-Za-zÀ-ÿ])/i,
  ],
  en: () => [
    /(?<![A-Za-z])(?:graduated (?:from|with)|earned (?:an?|his|her|their)|holds (?:an?|dual)|received (?:an?|his|her|their)|(?:bachelor|master)['’]s|ph\.?d|(?:degree|b\.a\.|b\.s\.|m\.a\.|mpa|mba) (?:in|from))(?![A-Za-z])/i,
    /(?<![A-Za-z])(?:began|started|spent|throughout|over) (?:[a-z]+ ){0,3}?(?:his|her|their) career(?![A-Za-z])/i,
    /(?<![A-Za-z])(?:(?:prior to|before) (?:joining|coming to|moving|this|the office|working)|previously|most recently)(?![A-Za-z])/i,
    /(?<![A-Za-z])(?:years|decades) of (?:[a-z-]+ ){0,3}?experience|experience (?:in|with|working)(?![A-Za-z])/i,
    /(?<![A-Za-z])(?:outside of (?:work|the office|(?:his|her|their) )|in (?:his|her|their) (?:free|spare) time|when not working|enjoys)(?![A-Za-z])/i,
  ],
})
/** Each tells one of them by chance. */
const FEWEST = 2

/** Does the draft present a person of the agency? What the person did elsewhere is the person's own word. */
export const isProfile = (text: string, lang: 'id' | 'en'): boolean => LIFE(lang).filter((sign) => sign.test(text)).length >= FEWEST
/** Statements of a career: “she built”, “more than ten years of experience”, and whom the person worked for. */
export const OF_CAREER = forLang({
  id: () => /^(?:ia|beliau|dia)(?![A-Za-zÀ-ÿ])/i,
  en: () => /^(?:he|she|they|in \d{4}, (?:he|she|they|[A-Z][a-z]+ was)|dr\.? [a-z]+|under president|more than)(?![A-Za-z])/i,
})
