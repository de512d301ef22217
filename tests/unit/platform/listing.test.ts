import { expect, test } from '@jest/globals'

import { readListing } from '@/platform/stored-files/listing'

const listed = (inside: string) =>
  `<?xml version="1.0"?>\n<ListBucketResult xmlns="http://s3">${inside}</ListBucketResult>`

test('a list names its files as they are called, and what asks for the next page', () => {
  const page = listed(
    `<Name>clinic</Name><IsTruncated>true</IsTruncated><Contents><Key>media/a&amp;b&#39;&#x26;lt;.webp</Key><Size>3</Size></Contents>
     <Contents><Size>4</Size><Key>media/ana.webp</Key></Contents><NextContinuationToken>1&lt;&quot;/+=</NextContinuationToken>`,
  )
  expect(readListing(page)).toEqual({ keys: ["media/a&b'&lt;.webp", 'media/ana.webp'], next: '1<"/+=' })
})

test('the last page asks for no other', () => {
  const end = '<IsTruncated>false</IsTruncated><NextContinuationToken>1</NextContinuationToken>'
  expect(readListing(listed(end))).toEqual({ keys: [], next: null })
})

test.each([
  ['a page of a sign-in', '<html><body>Please sign in</body></html>'],
  ['nothing', ''],
  ['a list that says there is more and not where', listed('<IsTruncated>true</IsTruncated>')],
])('%s is no list', (_, text) => {
  expect(() => readListing(text)).toThrow('The object storage')
})
