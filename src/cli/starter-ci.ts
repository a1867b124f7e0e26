import type { StarterOptions } from './starter-options.ts'

/** What runs saring in CI. */
export const ciFiles = ({ ci, version }: StarterOptions): Readonly<Record<string, string>> => {
  if (ci === 'none') return {}
  if (ci === 'gitlab') {
    return {
      '.gitlab-ci.yml': `saring:
  image: node:22
  script:
    - npx --yes saring@${version} test
    - npx --yes saring@${version} --format pretty --format gitlab:saring.json
  artifacts:
    when: always
    reports:
      codequality: saring.json
`,
    }
  }
  return {
    '.github/workflows/saring.yml': `name: saring
on: [push, pull_request]
permissions: {}
jobs:
  saring:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - uses: actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444 # v5.0.0
        with:
          node-version: 22
      - run: npx --yes saring@${version} test
      - run: npx --yes saring@${version} --format github
`,
  }
}
