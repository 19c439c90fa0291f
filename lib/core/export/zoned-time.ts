/** Writes times as ISO 8601 in a time zone, with its offset then: `2026-11-21T16:44:58.120+02:00`. */
export function zonedTime(timeZone: string): (at: Date) => string {
  const format = new Intl.DateTimeFormat("en-US", {
    ...{ timeZone, hourCycle: "h23", timeZoneName: "longOffset", fractionalSecondDigits: 3 },
    ...{
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    },
  });
  return (at) => {
    const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
    const { year, month, day, hour, minute, second, fractionalSecond, timeZoneName = "" } = parts;
    const offset = timeZoneName.replace("GMT", "") || "+00:00";
    return `${year}-${month}-${day}T${hour}:${minute}:${second}.${fractionalSecond}${offset}`;
  };
}
