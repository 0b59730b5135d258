/** What a field is that suggests, as the combobox pattern of WAI-ARIA has it; without a script it is a field like others. */
export function asCombobox(input: HTMLInputElement): void {
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", "zoek-voorstellen");
  input.setAttribute("aria-expanded", "false");
}
