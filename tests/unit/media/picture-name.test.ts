import { describe, expect, test } from '@jest/globals'

import { isPictureName, newPictureName, pictureAddress } from '@/media/picture-name'

const name = newPictureName('6F0C2F6A-3c0e-4f0e-9d0e-2f1c7d1f0a11')

describe('The name of a stored picture', () => {
  test('is made of chance alone and is an address of this site', () => {
    expect(name).toBe('6f0c2f6a3c0e4f0e9d0e2f1c7d1f0a11.webp')
    expect(isPictureName(name)).toBe(true)
    expect(pictureAddress(name)).toBe('/media/6f0c2f6a3c0e4f0e9d0e2f1c7d1f0a11.webp')
  })

  test('is nothing that leads elsewhere', () => {
    const tricks = [
      '',
      '..',
      `../${name}`,
      `..%2f${name}`,
      '%2e%2e%2fconfig.webp',
      `${name}/..`,
      `${name}\n`,
      `${name}\u0000.png`,
      name.toUpperCase(),
      name.replace('webp', 'svg'),
      `${name}.html`,
      name.slice(1),
      `a${name}`,
      'con.webp',
      '\u202e' + name,
    ]
    expect(tricks.filter(isPictureName)).toEqual([])
  })
})
