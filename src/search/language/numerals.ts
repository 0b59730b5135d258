/** Numbers that are written out. */

/** As texts do up to twelve and for round numbers; “een” is mostly no number. */
export const WRITTEN: Readonly<Record<string, number>> = {
  ...{ twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, elf: 11, twaalf: 12 },
  ...{ vijftien: 15, twintig: 20, dertig: 30, veertig: 40, vijftig: 50, zestig: 60, zeventig: 70 },
  ...{ tachtig: 80, negentig: 90 },
};
/** “Eerste” is the first. */
export const ORDINALS = "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende".split(" ");
