import { expect, it } from "vitest";
import { aardOf } from "../../src/harvest/aard.ts";

it.each([
  ["Schriftelijke vragen", "De Spreidingswet, de contourennota tot intrekking hiervan", "vragen"],
  ["Schriftelijke vragen", "Uitstel van de invoering van een wet", "vragen"],
  ["Antwoord schriftelijke vragen", "Antwoord op vragen van het lid Dijk over iets", "antwoord"],
  [
    "Antwoord schriftelijke vragen",
    "Antwoord op vragen over het bericht dat een ziekenhuis uitstel vraagt",
    "antwoord",
  ],
  ["Antwoord schriftelijke vragen", "De beantwoording van vragen", "antwoord"],
  ["Antwoord schriftelijke vragen", "Uitstel beantwoording vragen van de leden Ellian en Rajkowski", "uitstel"],
  ["Antwoord schriftelijke vragen", "Nader antwoord op vragen van het lid Dijk", "nader antwoord"],
  ["Antwoord schriftelijke vragen (nader)", "Rectificatie Antwoord op vragen van de leden Kisteman", "rectificatie"],
  ["Antwoord schriftelijke vragen (nader)", "Antwoord op vragen", "nader antwoord"],
  ["Mededeling (uitstel antwoord)", " uitstel  beantwoording vragen", "uitstel"],
  ["Mededeling (uitstel antwoord)", "Overdragen beantwoording vragen van het lid Piri", "overdracht"],
  [
    "Antwoord schriftelijke vragen",
    "Op verzoek van het lid Patijn zijn de schriftelijke vragen over het pgb ingetrokken",
    "intrekking",
  ],
  ["Antwoord schriftelijke vragen", "Antwoord op vragen over een wet die wordt ingetrokken", "antwoord"],
  [
    "Mededeling",
    "Op verzoek van de leden Stoffer en Flach zijn de schriftelijke vragen over iets ingetrokken.",
    "intrekking",
  ],
  ["Mededeling", "Mededeling over het ter inzage leggen van een vertrouwelijke brief", null],
  ["Mededeling", null, null],
  ["Mondelinge vragen", "Het nieuws", null],
  ["Lijst van vragen en antwoorden", "De begroting", null],
  ["Bijlage", "Nota", "bijlage"],
  ["Schriftelijke vragen nieuwe stijl", "Iets", "onbekend"],
  [null, null, "onbekend"],
])("takes %j about %j for %j", (soort, onderwerp, aard) => {
  expect(aardOf(soort, onderwerp)).toBe(aard);
});
