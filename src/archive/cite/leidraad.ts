/**
 * How Kamervragen are cited by the Leidraad voor juridische auteurs (2022, parlementaire stukken), as a style of the
 * Citation Style Language (https://docs.citationstyles.org/): by the number in the Aanhangsel where there is one, which
 * needs no address. The guide says nothing of questions without one: those are told by who, what, when and where.
 */
export const LEIDRAAD = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note" default-locale="nl-NL">
  <info>
    <title>Kamervragen volgens de Leidraad voor juridische auteurs</title>
    <id>https://vraagbaak.invalid/leidraad</id>
    <updated>2026-01-01T00:00:00+00:00</updated>
  </info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography>
    <layout>
      <choose>
        <if variable="collection-title">
          <group delimiter=", " suffix=".">
            <group delimiter=" ">
              <text variable="collection-title" font-style="italic"/>
              <text variable="volume"/>
            </group>
            <text variable="number" prefix="nr. "/>
            <text variable="section" prefix="vraag "/>
          </group>
        </if>
        <else>
          <group delimiter=", ">
            <text variable="title-short"/>
            <date variable="issued" form="text"/>
            <text variable="number" prefix="zaaknummer "/>
            <text variable="section" prefix="vraag "/>
            <text variable="URL"/>
          </group>
        </else>
      </choose>
    </layout>
  </bibliography>
</style>`;
