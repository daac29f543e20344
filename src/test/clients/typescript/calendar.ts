import ICAL from "ical.js";

/** What stands in a calendar, as a reader of others understands it (ical.js, of Thunderbird's makers). */
export interface Entry {
  uid: string;
  title: string;
  starts: Date;
  ends: Date;
  status: string;
}

export function entries(text: string): Entry[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((each) => {
    const event = new ICAL.Event(each);
    return {
      uid: event.uid,
      title: event.summary,
      starts: event.startDate.toJSDate(),
      ends: event.endDate.toJSDate(),
      status: String(each.getFirstPropertyValue("status")),
    };
  });
}
