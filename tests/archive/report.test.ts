import { afterEach, describe, expect, it } from "vitest";
import { reportLink } from "../../src/archive/report.ts";
import { securityTxt } from "../../src/archive/security-txt.ts";
import { handOn, NO_SETTINGS } from "../../src/archive/settings/settings.ts";

const SITE = { ...NO_SETTINGS, adres: "https://voorbeeld.nl/archief" };
const BRON = { bestand: "a b.txt", vraag: { van: 4, tot: 9 }, antwoord: { van: 20, tot: 20 } };
afterEach(() => handOn(NO_SETTINGS));

describe("reporting a fault", () => {
  it("opens a message with the page, and the lines of the source", () => {
    handOn({ ...SITE, contact: "mailto:archief@voorbeeld.nl" });
    const url = new URL(reportLink({ adres: "/kamervragen/2026Z1/3/", bron: BRON })!);
    expect(url.protocol + url.pathname).toBe("mailto:archief@voorbeeld.nl");
    expect(url.search).not.toContain("+");
    expect(url.searchParams.get("subject")).toBe("Fout in Vraagbaak: /kamervragen/2026Z1/3/");
    expect(url.searchParams.get("body")!.split("\r\n").slice(0, 2)).toEqual([
      "Pagina: https://voorbeeld.nl/archief/kamervragen/2026Z1/3/",
      "Bron: a b.txt, vraag in regels 4–9, antwoord in regel 20",
    ]);
  });

  it("leads to a form with the page, beside what its address has already", () => {
    handOn({ ...SITE, contact: "https://voorbeeld.nl/contact?over=archief" });
    const url = new URL(reportLink({ adres: "/themas/" })!);
    expect([...url.searchParams]).toEqual([
      ["over", "archief"],
      ["pagina", "https://voorbeeld.nl/archief/themas/"],
    ]);
  });

  it("leaves the page to be filled in where its address is not known", () => {
    handOn({ ...SITE, contact: "mailto:archief@voorbeeld.nl" });
    expect(new URL(reportLink({ adres: null })!).searchParams.get("body")).toMatch(/^Pagina: \r\n/);
  });

  it("has no link where nobody can be reached", () => {
    expect(reportLink({ adres: "/themas/" })).toBeNull();
  });
});

describe("security.txt", () => {
  const settings = { ...SITE, contact: "mailto:archief@voorbeeld.nl" };

  it("holds what RFC 9116 asks for, for less than a year after the newest day of the archive", () => {
    expect(securityTxt(settings, "2026-07-03", "https://voorbeeld.nl/.well-known/security.txt")).toBe(
      `Contact: mailto:archief@voorbeeld.nl
Expires: 2027-07-02T00:00:00Z
Preferred-Languages: nl, en
Canonical: https://voorbeeld.nl/.well-known/security.txt
`,
    );
  });

  it("is not made without a contact, or without a day", () => {
    expect(securityTxt(NO_SETTINGS, "2026-07-03", null)).toBeNull();
    expect(securityTxt(settings, null, null)).toBeNull();
  });
});
