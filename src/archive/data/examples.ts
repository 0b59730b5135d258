/** What one can ask of the files, to copy: each example is run by a test (`tests/archive/data/examples.test.ts`). */
export interface DataExample {
  vraag: string;
  /** The program that runs it. */
  met: "sqlite3" | "duckdb" | "python3" | "Rscript";
  /** The files below `data/` that stand beside it. */
  bestanden: readonly string[];
  code: string;
}

export const DATA_EXAMPLES: readonly DataExample[] = [
  {
    vraag: "Zoek in vragen en antwoorden, het beste eerst",
    met: "sqlite3",
    bestanden: ["vraagbaak.db"],
    code: `SELECT v.id, snippet(vragen_fts, -1, '[', ']', '…', 12) AS fragment
FROM vragen_fts JOIN vragen v ON v.nr = vragen_fts.rowid
WHERE vragen_fts MATCH '{vraag antwoord} : (wachttijd* OR wachtlijst*)'
ORDER BY rank LIMIT 10;`,
  },
  {
    vraag: "Welke partij vroeg het meest over een thema",
    met: "sqlite3",
    bestanden: ["vraagbaak.db"],
    code: `SELECT s.partij, count(DISTINCT v.nr) AS vragen
FROM vraag_themas t
JOIN vragen v ON v.nr = t.vraag
JOIN vraagstellers s ON s.document = v.document
WHERE t.thema = 'jeugdzorg'
GROUP BY s.partij ORDER BY vragen DESC, s.partij;`,
  },
  {
    vraag: "Hoeveel vragen per jaar, en hoe lang duurde een antwoord",
    met: "duckdb",
    bestanden: ["vragen.parquet"],
    code: `WITH documenten AS (
  SELECT document, soort, ingezonden, ontvangen, sum(len(nummers)) AS vragen
  FROM 'vragen.parquet'
  WHERE ingezonden IS NOT NULL
  GROUP BY ALL
)
SELECT year(ingezonden) AS jaar, sum(vragen) AS vragen,
  median(ontvangen - ingezonden) FILTER (soort = 'antwoord') AS dagen
FROM documenten
GROUP BY jaar ORDER BY jaar;`,
  },
  {
    vraag: "Vragen over een thema naar een eigen tabel",
    met: "python3",
    bestanden: ["vragen.ndjson"],
    code: `import csv, json

with open("vragen.ndjson", encoding="utf-8") as bron, open("jeugdzorg.csv", "w", newline="", encoding="utf-8") as doel:
    tabel = csv.writer(doel)
    tabel.writerow(["id", "ingezonden", "vraag"])
    for regel in bron:
        vraag = json.loads(regel)
        if "jeugdzorg" in vraag["themas"]:
            tabel.writerow([vraag["id"], vraag["ingezonden"], vraag["vraag"]])`,
  },
  {
    vraag: "De tabel in R, met het aantal vragen per jaar",
    met: "Rscript",
    bestanden: ["vragen.csv"],
    code: `vragen <- read.csv("vragen.csv", fileEncoding = "UTF-8-BOM")
print(table(substr(vragen$ingezonden, 1, 4)))`,
  },
];
