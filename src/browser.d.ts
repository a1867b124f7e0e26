/** What runs in a browser, as one module, `saring:browser`: see `bin/browser.ts`, which makes it of `src/browser/`. */

/** Text that stands inside a page, and its hash for the page's Content-Security-Policy. */
export interface Inlined {
  readonly text: string
  readonly hash: string
}

export declare const reportStyle: Inlined
export declare const filterScript: Inlined
