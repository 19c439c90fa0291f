/** Facts about a device by section, as whoever collected them names them. */
export type DeviceDetails = Record<string, Record<string, string | number | boolean>>;

/** What a client has found out about the end user's device. */
export type NewDeviceReport = {
  provider: string;
  ip: string;
  userAgent: string | null;
  fingerprint: string;
  details: DeviceDetails;
};
