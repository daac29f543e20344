/** What clocks of the zone show so many hours from now, as local times are written. */
export function clockOf(zone: string): (hours: number) => string {
  const format = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "medium", timeZone: zone });
  return (hours) => format.format(Date.now() + hours * 3_600_000).replace(" ", "T");
}
