/** The page that `saring page` fills, as a module of its own, `saring:page`: only the built command has it, see `bin/page.ts`. */
export declare const template: () => string
