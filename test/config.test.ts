import * as v from 'valibot'
import { expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../src/config.ts'
import { ConfigSchema } from '../src/config-schema.ts'

test('the config of those who have none is what an empty one says', () => {
  expect(DEFAULT_CONFIG).toEqual(v.parse(ConfigSchema, {}))
})
