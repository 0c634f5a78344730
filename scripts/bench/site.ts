// Pages of the Department's site as the bench serves them.
import type { Archived, Material } from './material';

export interface ServedPage {
  readonly url: string;
  readonly html: string;
}

/** The readouts, each under an address of its own. */
export function readoutPages({ pages }: Material): ServedPage[] {
  return pages.map(({ html }, at) => ({ url: `https://www.state.gov/readout-${at}/`, html }));
}

/** A transcript of at least `length` characters of text, made of the archive's longest releases. */
export function transcriptPage({ archived }: Material, length: number): ServedPage {
  const longest = [...archived].sort((a, b) => b.html.length - a.html.length);
  const parts: string[] = [];
  let written = 0;
  for (let at = 0; written < length; at++) {
    const { html } = longest[at % longest.length] as Archived;
    parts.push(html);
    written += html.replace(/<[^>]*>/g, '').length;
  }
  return {
    url: 'https://www.state.gov/remarks-at-a-press-availability/',
    html: releasePage('Remarks', parts.join('\n')),
  };
}

function releasePage(type: string, body: string): string {
  return `<!doctype html>
<html lang="en-US"><head><meta charset="utf-8"><title>${type} - United States Department of State</title>
<style>body{font-family:Georgia,serif;margin:0}main{max-width:60rem;margin:0 auto;padding:0 1rem;line-height:1.6}</style></head>
<body class="page-template-default page"><main>
<h1 class="featured-content__headline stars-above">${type} at a Press Availability</h1>
<div class="article-meta"><p class="article-meta doctype-meta">${type}</p>
<p class="article-meta__author-bureau">Office of the Spokesperson</p>
<p class="article-meta__publish-date">March 28, 2022</p></div>
<div class="entry-content">${body}</div></main></body></html>`;
}
