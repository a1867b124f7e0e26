/** Stands in for chalk's search for colours in the bundled command, which tells chalk whether to use them. */
export default { stdout: false, stderr: false }
