import { press } from './press'

/** How the notice looks that something came with the software. */
export const exampleStyles = press(`
.example{
  margin:0 0 1.5rem;
  padding:.6rem 1rem;
  border:1px dashed var(--soft);
  border-radius:.5rem;
  font-size:.9375rem
}
`)
