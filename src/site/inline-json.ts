/**
 * JSON that can stand inside a `<script>` element: with every `<` written as `\u003c` no text can close the
 * element or open a comment in it, whatever a title says.
 */
export function toInlineJson(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
