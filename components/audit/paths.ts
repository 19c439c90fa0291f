export const auditPath = "/audit";

export const auditEntryPath = (id: number) => `${auditPath}/${id}`;

export const auditExportPath = "/api/exports/audit";
