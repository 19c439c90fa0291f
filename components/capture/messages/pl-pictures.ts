import type { Messages } from "./messages";

type Pictures = Pick<Messages, "shots" | "photo" | "camera" | "hints" | "review">;

/** The words about one picture, in Polish. */
export const pictures: Pictures = {
  shots: {
    passport: {
      heading: "Otwórz paszport",
      lead: "Sfotografuj stronę ze swoim zdjęciem wraz z dwoma wierszami liter i znaków < pod nim.",
      frame: "Strona ze zdjęciem w ramce",
    },
    visa: {
      heading: "Pokaż wizę",
      lead: "Sfotografuj całą stronę, na której jest wiza.",
      frame: "Strona z wizą w ramce",
    },
    id_card: {
      heading: "Przód dowodu osobistego",
      lead: "Połóż go zdjęciem do góry na jednolitej, ciemnej powierzchni.",
      frame: "Przód w ramce",
    },
    drivers_license: {
      heading: "Przód prawa jazdy",
      lead: "Połóż je zdjęciem do góry na jednolitej, ciemnej powierzchni.",
      frame: "Przód w ramce",
    },
    residence_permit: {
      heading: "Przód karty pobytu",
      lead: "Połóż ją zdjęciem do góry na jednolitej, ciemnej powierzchni.",
      frame: "Przód w ramce",
    },
    document_back: {
      heading: "Teraz odwróć na drugą stronę",
      lead: "Sfotografuj tył w ten sam sposób.",
      frame: "Tył w ramce",
    },
    address_document: {
      heading: "Twoje potwierdzenie adresu",
      lead: "Aktualny rachunek, wyciąg z konta lub pismo urzędowe. Imię, nazwisko i adres muszą być czytelne.",
      frame: "Cała strona w ramce",
    },
    face: {
      heading: "Teraz Twoja twarz",
      lead: "Trzymaj telefon na wysokości oczu i patrz prosto w obiektyw.",
      frame: "Twarz w owalu",
    },
    face_left: {
      heading: "Obróć głowę w lewo",
      lead: "Mniej więcej do połowy, w stronę lewego ramienia. Miej oczy otwarte i nie ruszaj ramionami.",
      frame: "Głowa obrócona w lewo",
    },
    face_right: {
      heading: "Obróć głowę w prawo",
      lead: "Mniej więcej do połowy, w stronę prawego ramienia. Miej oczy otwarte i nie ruszaj ramionami.",
      frame: "Głowa obrócona w prawo",
    },
  },

  photo: {
    documentTips: {
      corners: "Wszystkie cztery rogi na zdjęciu",
      reflections: "Bez odblasków, cieni i palców",
      sharp: "Każda litera ostra",
    },
    addressTips: {
      page: "Cała strona, nie jej fragment",
      sharp: "Każda litera ostra",
      file: "Plik PDF też się nadaje",
    },
    faceTips: {
      light: "Światło z przodu",
      bare: "Bez okularów przeciwsłonecznych, nakrycia głowy i maseczki",
      alone: "Nikogo innego na zdjęciu",
    },
    good: "Dobrze",
    bad: "Nie tak",
    instructions: (brand) => `Wskazówka od firmy ${brand}`,
    openCamera: "Włącz aparat",
    chooseFile: "Prześlij gotowe zdjęcie",
    chooseDocument: "Prześlij zdjęcie lub PDF",
    uploadInstead: "Zrób lub prześlij zdjęcie",
    preparing: "Przygotowujemy zdjęcie…",
    kept: "To zdjęcie już mamy",
    keptLead: "Możesz je zostawić lub zrobić lepsze.",
    keep: "Zostaw je i przejdź dalej",
    unreadable:
      "Nie można odczytać tego pliku. Wybierz, proszę, zdjęcie w formacie JPEG, PNG, HEIC lub WebP.",
    unreadableDocument: "Nie można odczytać tego pliku. Wybierz, proszę, zdjęcie lub plik PDF.",
    tooSmall: "To zdjęcie jest za małe, aby je odczytać. Zrób je z bliska lub wybierz większe.",
    tooLarge: "Ten plik jest za duży. Wybierz, proszę, mniejszy.",
  },

  camera: {
    shutter: "Zrób zdjęcie",
    starting: "Uruchamiamy aparat…",
    steady: "Dobrze. Nie ruszaj się…",
    countdown: (seconds) => `Zdjęcie za ${seconds}`,
    taken: "Zdjęcie zrobione",
    automatic: "Automatyczne zdjęcie",
    torch: "Światło",
    switchCamera: "Przełącz aparat",
    voice: "Czytaj na głos",
    drop: "Możesz też upuścić lub wkleić tu zdjęcie.",
    retry: "Uruchom aparat ponownie",
    denied: "Aparat jest wyłączony dla tej strony",
    deniedText:
      "Przeglądarka nie pozwala nam go użyć. Dotknij kłódki lub aparatu obok adresu, zezwól na dostęp do aparatu i spróbuj ponownie.",
    deniedIos:
      "Otwórz Ustawienia, wybierz Aplikacje, Safari, Aparat, a następnie Pozwól lub Pytaj. Potem wróć tutaj i spróbuj ponownie.",
    deniedAndroid:
      "Dotknij znaku po lewej stronie adresu, wybierz Uprawnienia i zezwól na dostęp do aparatu. Potem wróć tutaj i spróbuj ponownie.",
    insecure: "Aparat wymaga bezpiecznej strony",
    insecureText: "Otwórz link z https:// na początku. Możesz też przesłać zdjęcie.",
    missing: "Nie znaleziono aparatu",
    missingText: "Otwórz ten link na telefonie lub prześlij gotowe zdjęcie.",
    busy: "Aparat jest zajęty",
    busyText:
      "Może go używać inna aplikacja lub karta przeglądarki. Zamknij ją i spróbuj ponownie albo prześlij zdjęcie.",
    unsupported: "W tej przeglądarce nie możemy użyć aparatu",
    inApp: "Ta aplikacja nie pozwala nam użyć aparatu",
    inAppText:
      "Skopiuj link i otwórz go w przeglądarce, na przykład Safari lub Chrome. Możesz też przesłać zdjęcie.",
    inAppIos:
      "Dotknij kropek lub znaku udostępniania i wybierz „Otwórz w Safari” lub „Otwórz w przeglądarce”.",
    inAppAndroid: "Dotknij kropek u góry i wybierz „Otwórz w Chrome” lub „Otwórz w przeglądarce”.",
    unsupportedText:
      "Otwórz link w nowszej przeglądarce, na przykład Safari lub Chrome. Możesz też przesłać zdjęcie.",
  },

  hints: {
    too_small: "Trochę bliżej",
    too_dark: "Więcej światła, proszę",
    too_bright: "Mniej światła, proszę",
    blurred: "Nie ruszaj się",
    glare: "Przechyl: widać odblask",
    blank: "Jeszcze nic nie widać",
    no_document: "Pokaż dokument",
    too_far: "Trochę bliżej",
    no_face: "Pokaż twarz",
    several_faces: "Tylko Ty, proszę",
  },

  review: {
    documentQuestion: "Czy każda litera jest ostra i widać wszystkie cztery rogi?",
    addressQuestion: "Czy imię, nazwisko i adres są czytelne?",
    faceQuestion: "Czy cała twarz jest ostra i dobrze oświetlona?",
    alt: "Zrobione przed chwilą zdjęcie",
    file: "Twój plik",
    use: "Użyj tego zdjęcia",
    anyway: "Użyj mimo to",
    retake: "Zrób jeszcze raz",
    looks: {
      too_small: "Wygląda na zbyt małe, aby je odczytać",
      too_dark: "Wygląda na zbyt ciemne",
      too_bright: "Wygląda na zbyt jasne",
      blurred: "Wygląda na nieostre",
      glare: "Chyba widać odblask",
      blank: "Wygląda na puste",
      no_document: "Nie widzimy dokumentu",
      too_far: "Wygląda na zrobione ze zbyt daleka",
      no_face: "Nie widzimy twarzy",
      several_faces: "Chyba widać więcej niż jedną twarz",
    },
    fixes: {
      too_small: "Podejdź bliżej, aby dokument wypełnił zdjęcie.",
      too_dark: "Podejdź do okna lub włącz światło.",
      too_bright: "Odsuń się od silnego światła.",
      blurred: "Trzymaj telefon nieruchomo, przetrzyj obiektyw i poczekaj, aż obraz będzie ostry.",
      glare: "Przechyl trochę dokument lub odsuń się od lampy.",
      blank: "Skieruj aparat na to, o co prosimy.",
      no_document: "Połóż dokument na jednolitej, ciemnej powierzchni, tak aby było widać wszystkie rogi.",
      too_far: "Podejdź bliżej, aby dokument wypełnił ramkę.",
      no_face: "Patrz prosto w obiektyw; światło powinno padać z przodu.",
      several_faces: "Zadbaj o to, aby na zdjęciu nie było nikogo innego.",
    },
    enough: "Jeśli nie da się lepiej, nic nie szkodzi: przejdź dalej z tym zdjęciem.",
  },
};
