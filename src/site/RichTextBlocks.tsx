import { deepestList, type Block, type Inline, type RichText, type Text } from '@/platform/rich-text'
import { isSafeUrl } from '@/platform/safe-url'

interface Props {
  value: RichText
  /** The level its headings take where it stands. */
  heading?: 'h3' | 'h4'
  depth?: number
}

/** Rich text as HTML: each word once, in its order, and no address that could run code. */
export function RichTextBlocks({ value, heading = 'h3', depth = 0 }: Props) {
  return value.map((block, at) => <BlockOf key={at} block={block} heading={heading} depth={depth} />)
}

function BlockOf({ block, heading: Heading, depth }: { block: Block } & Required<Omit<Props, 'value'>>) {
  if (block.type === 'paragraph') return <p>{block.children.map(inline)}</p>
  if (block.type === 'heading') return <Heading>{block.children.map(inline)}</Heading>
  if (depth >= deepestList) return null
  const List = block.ordered ? 'ol' : 'ul'
  return (
    <List>
      {block.items.map((item, at) => (
        <li key={at}>
          <RichTextBlocks value={item} heading={Heading} depth={depth + 1} />
        </li>
      ))}
    </List>
  )
}

function inline(part: Inline, at: number) {
  if (part.type === 'break') return <br key={at} />
  if (part.type === 'text') return <Marked key={at} text={part} />
  const words = part.children.map((text, inside) => <Marked key={inside} text={text} />)
  if (!isSafeUrl(part.url)) return <span key={at}>{words}</span>
  return (
    <a key={at} href={part.url}>
      {words}
    </a>
  )
}

function Marked({ text: { text, bold, italic } }: { text: Text }) {
  const slanted = italic ? <em>{text}</em> : text
  return bold ? <strong>{slanted}</strong> : slanted
}
