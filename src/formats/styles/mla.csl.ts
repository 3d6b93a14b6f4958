/**
 * MLA, ninth edition, for the pages that this site hands out. A page whose author is the site itself begins with its
 * title, as the handbook asks, and the site stands as its container. Written for this project.
 */
export const MLA = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
  <info>
    <title>Bigger Pie pages, MLA 9</title>
    <id>bigger-pie-mla</id>
    <updated>2026-11-22T00:00:00+00:00</updated>
  </info>
  <citation><layout prefix="(" suffix=")"><text variable="title" form="short" quotes="true"/></layout></citation>
  <bibliography>
    <layout suffix=".">
      <group delimiter=" ">
        <text variable="title" quotes="true" text-case="title" suffix="."/>
        <group delimiter=", ">
          <text variable="container-title" font-style="italic"/>
          <date variable="issued">
            <date-part name="day" suffix=" "/>
            <date-part name="month" form="short" suffix=" "/>
            <date-part name="year"/>
          </date>
          <text variable="URL"/>
        </group>
      </group>
      <text variable="genre" prefix=". "/>
    </layout>
  </bibliography>
</style>`;
