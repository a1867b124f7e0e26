/** Hides the findings of the report whose severity, category or platform is not ticked. Without it everything is shown. */
const form = document.querySelector<HTMLFormElement>('#filters')

const apply = (): void => {
  const off = new Set([...document.querySelectorAll<HTMLInputElement>('#filters input:not(:checked)')].map(({ name, value }) => `${name} ${value}`))
  const isOff = ({ dataset: { severity, category } }: HTMLElement) => off.has(`severity ${severity}`) || off.has(`category ${category}`)
  for (const draft of document.querySelectorAll<HTMLElement>('[data-platform]')) {
    draft.hidden = (draft.dataset.platform ?? '').split(' ').every((platform) => off.has(`platform ${platform}`))
  }
  for (const marked of document.querySelectorAll<HTMLElement>('mark[data-severity]')) marked.classList.toggle('off', isOff(marked))
  let shown = 0
  for (const one of document.querySelectorAll<HTMLElement>('.finding, .ref')) {
    one.hidden = isOff(one)
    if (!one.hidden && one.matches('.finding') && !one.closest('[data-platform][hidden]')) shown++
  }
  const output = document.querySelector('#shown')
  if (output) output.textContent = String(shown)
}

if (form) {
  form.hidden = false
  form.addEventListener('change', apply)
  // Going back to a page brings the boxes back as they were.
  addEventListener('pageshow', apply)
}
