import type { StarterOptions } from './starter-options.ts'

/** The same in English. */
export const english = ({ issuer, year }: StarterOptions): Readonly<Record<string, string>> => ({
  '.saringrc.yaml': `# The config of saring. What each key means: README of saring, under Konfigurasi.
guidelines: [base, ./guideline.md]   # guidelines in force; the later wins
rulesFrom: [./rules]                 # rules of your own: rules/greeting.yaml becomes house/greeting
files: ['drafts/**']                 # what \`saring\` without paths checks
lang: en
`,
  'guideline.md': `---
short: Social media guideline
title: ${JSON.stringify(`Social media guideline of ${issuer}`)}
issuer: ${JSON.stringify(issuer)}
year: ${year}
lang: en
---

# Social media guideline of ${issuer}

People read this document, and so does saring: each numbered heading is a clause, and the \`saring\` block below it names the rules that
watch over it. See how far they reach with \`saring guidelines\`.

## 1.1 Greeting

We address our readers as “residents” or by name, not with slang.

\`\`\`saring
rules: { house/greeting: warning }
examples:
  bad: ['«Hey guys», the counter has moved to floor 2.']
  good: ['Dear residents, the counter has moved to floor 2.']
\`\`\`

## 1.2 Courteous language

We do not insult, mock or blame people, not even critics.

\`\`\`saring
rules: [tone/insult, tone/mockery, tone/blame]
\`\`\`

## 2.1 Consent for photos

Whoever can be recognised in a photo has agreed to it.

\`\`\`saring
ask: Have the people in the photo agreed to it?
\`\`\`
`,
  'rules/greeting.yaml': `title: Slang greeting
why: An official account speaks to all ages and backgrounds; slang leaves some of its readers out.
severity: note
message: “{found}” is too informal for an official account; write “{suggest}”
terms:
  hey guys: Dear residents
  hiya folks: Dear residents
examples:
  bad:
    - «Hey guys», the counter opens again tomorrow.
    - «Hiya folks»! The library is open.
  good:
    - Dear residents, the counter opens again tomorrow.
`,
  'drafts/example.md': `---
platform: facebook
kind: reply
---

Thank you for telling us. Our team checks the street light today, and we will write to you here once it works again.
`,
})
