/**
 * A one-time link as it is passed on: with the address under which this browser reached the server, which the server itself cannot know.
 */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-absolute]')) link.textContent = link.href
