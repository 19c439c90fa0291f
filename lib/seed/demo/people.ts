import type { DocumentType } from "@/lib/core/document/document";

export type DemoPerson = {
  firstName: string;
  lastName: string;
  /** As the document has it: Latin capitals. */
  latin: [first: string, last: string];
  country: string;
  document: DocumentType;
  sex: "F" | "M";
  /** Of six skin colours, for the pictures. */
  skin: number;
};

type Row = [string, string, string, string, string, DocumentType, "F" | "M", number];

/** Invented. In their own scripts, because names are. */
const rows: Row[] = [
  ["Mari", "Tamm", "MARI", "TAMM", "EE", "id_card", "F", 0],
  ["Łukasz", "Żółkowski", "LUKASZ", "ZOLKOWSKI", "PL", "id_card", "M", 1],
  ["美咲", "佐藤", "MISAKI", "SATO", "JP", "drivers_license", "F", 1],
  ["محمد", "العلي", "MOHAMMED", "AL ALI", "JO", "passport", "M", 2],
  ["Zoë", "van der Meer", "ZOE", "VAN DER MEER", "NL", "drivers_license", "F", 0],
  ["Chidi", "Okonkwo", "CHIDI", "OKONKWO", "NG", "passport", "M", 5],
  ["José María", "Núñez", "JOSE MARIA", "NUNEZ", "ES", "id_card", "M", 2],
  ["Μαρία", "Παπαδοπούλου", "MARIA", "PAPADOPOULOU", "GR", "id_card", "F", 1],
  ["Søren", "Mørk", "SOREN", "MORK", "DK", "drivers_license", "M", 0],
  ["فاطمة", "بناني", "FATIMA", "BENNANI", "MA", "id_card", "F", 2],
  ["Jürgen", "Groß", "JUERGEN", "GROSS", "DE", "id_card", "M", 0],
  ["Thị Hương", "Nguyễn", "THI HUONG", "NGUYEN", "VN", "id_card", "F", 1],
  ["Jānis", "Bērziņš", "JANIS", "BERZINS", "LV", "passport", "M", 0],
  ["Wanjiru", "Kamau", "WANJIRU", "KAMAU", "KE", "id_card", "F", 5],
  ["Олена", "Шевченко", "OLENA", "SHEVCHENKO", "UA", "passport", "F", 0],
  ["Ève", "Lefèvre", "EVE", "LEFEVRE", "FR", "passport", "F", 0],
  ["Dmytro", "Kovalenko", "DMYTRO", "KOVALENKO", "UA", "id_card", "M", 0],
  ["芳", "王", "FANG", "WANG", "CN", "passport", "F", 1],
  ["İpek", "Yıldız", "IPEK", "YILDIZ", "TR", "id_card", "F", 1],
  ["Gareth", "Llewellyn", "GARETH", "LLEWELLYN", "GB", "drivers_license", "M", 0],
  ["अर्जुन", "शर्मा", "ARJUN", "SHARMA", "IN", "passport", "M", 3],
  ["Željko", "Đurić", "ZELJKO", "DURIC", "RS", "id_card", "M", 1],
  ["გიორგი", "ბერიძე", "GIORGI", "BERIDZE", "GE", "passport", "M", 1],
  ["Beatriz", "Conceição", "BEATRIZ", "CONCEICAO", "BR", "drivers_license", "F", 3],
  ["Thandiwe", "Nkosi", "THANDIWE", "NKOSI", "ZA", "id_card", "F", 5],
  ["민준", "김", "MINJUN", "KIM", "KR", "passport", "M", 1],
  ["Siobhán", "O’Connor", "SIOBHAN", "O'CONNOR", "IE", "drivers_license", "F", 0],
  ["נועה", "לוי", "NOA", "LEVI", "IL", "id_card", "F", 2],
  ["Åsa", "Lindqvist", "ASA", "LINDQVIST", "SE", "passport", "F", 0],
  ["يوسف", "حداد", "YOUSSEF", "HADDAD", "LB", "residence_permit", "M", 2],
  ["João", "Gonçalves", "JOAO", "GONCALVES", "PT", "id_card", "M", 1],
  ["สมชาย", "ใจดี", "SOMCHAI", "JAIDEE", "TH", "passport", "M", 2],
  ["Valentina", "Quiñones", "VALENTINA", "QUINONES", "CO", "id_card", "F", 3],
  ["Tomáš", "Dvořák", "TOMAS", "DVORAK", "CZ", "id_card", "M", 0],
  ["አበበ", "በቀለ", "ABEBE", "BEKELE", "ET", "passport", "M", 4],
  ["Ragnheiður", "Sigurðardóttir", "RAGNHEIDUR", "SIGURDARDOTTIR", "IS", "passport", "F", 0],
  ["健太", "田中", "KENTA", "TANAKA", "JP", "passport", "M", 1],
  ["Jack", "Whitfield", "JACK", "WHITFIELD", "US", "drivers_license", "M", 1],
  ["Արմեն", "Պետրոսյան", "ARMEN", "PETROSYAN", "AM", "passport", "M", 2],
  ["Aroha", "Tāmihana", "AROHA", "TAMIHANA", "NZ", "passport", "F", 3],
  ["نور", "احمدی", "NOOR", "AHMADI", "AF", "residence_permit", "F", 2],
  ["Matthias", "Öztürk", "MATTHIAS", "OZTURK", "AT", "residence_permit", "M", 1],
];

export const people: DemoPerson[] = rows.map(
  ([firstName, lastName, first, last, country, document, sex, skin]) => ({
    firstName,
    lastName,
    latin: [first, last],
    country,
    document,
    sex,
    skin,
  }),
);
