/** Stands in for node:child_process in the bundled command, which starts no other program. */
export const spawn = (): never => {
  throw new Error('saring starts no other program')
}
