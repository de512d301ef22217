import { textSizeId, textSizeName, textSizes } from './font-resize'

/** The reader's text size. Radios that the style reads by themselves: no script is needed. */
export function FontResize() {
  return (
    <fieldset className="font-resize">
      <legend>Font Resize</legend>
      {textSizes.map((size) => (
        <label key={size}>
          <input
            type="radio"
            name={textSizeName}
            id={textSizeId(size)}
            value={size}
            defaultChecked={size === 100}
          />
          <span>
            A<span className="unseen"> {size}%</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
