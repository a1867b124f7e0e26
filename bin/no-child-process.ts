/** Stands in for the node:child_process of commander in the bundled command, which has no subcommand that is a program of its own. */
export const spawn = (): never => {
  throw new Error('saring has no subcommand that is a program of its own')
}
