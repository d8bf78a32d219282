import { render } from 'preact'
import { App } from './app.jsx'
import { openBook } from './book.js'
import type { Edition } from './format.js'
import './style.css'

const root = document.querySelector('#app')
if (root) {
  const edition = readEdition()
  render(edition ? <App book={openBook(edition)} /> : <p class="none">This page holds no edition.</p>, root)
}

function readEdition(): Edition | null {
  const json = document.querySelector('#edition')?.textContent?.trim()
  return json ? (JSON.parse(json) as Edition) : null
}
