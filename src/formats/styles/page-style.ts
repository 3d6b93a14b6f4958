/** A style of citations in CSL 1.0, for one page of this site as an entry of a bibliography. */
export const pageStyle = (title: string, id: string, entry: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
  <info>
    <title>Bigger Pie pages, ${title}</title>
    <id>${id}</id>
    <updated>2026-11-22T00:00:00+00:00</updated>
  </info>
  <citation><layout prefix="(" suffix=")"><text variable="title" form="short" quotes="true"/></layout></citation>
  <bibliography>
    <layout suffix=".">${entry}    </layout>
  </bibliography>
</style>`;
