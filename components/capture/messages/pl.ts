import type { Messages } from "./messages";
import { pictures } from "./pl-pictures";

/** Polish. */
export const pl: Messages = {
  common: {
    back: "Wstecz",
    leave: "Wyjdź",
    goOn: "Dalej",
    retry: "Spróbuj ponownie",
    loading: "Chwileczkę…",
    language: "Język",
    help: "Pomoc",
    privacy: "Jak są wykorzystywane Twoje dane",
    progress: (position, count) => `Krok ${position} z ${count}`,
  },

  documents: {
    passport: "Paszport",
    id_card: "Dowód osobisty",
    drivers_license: "Prawo jazdy",
    residence_permit: "Karta pobytu",
    visa: "Wiza",
  },

  names: {
    document_front: "Przód dokumentu",
    document_page: "Strona z Twoim zdjęciem",
    document_back: "Tył dokumentu",
    address_document: "Potwierdzenie adresu",
    face: "Twoja twarz",
    face_left: "Głowa obrócona w lewo",
    face_right: "Głowa obrócona w prawo",
  },

  landing: {
    heading: "Kontynuuj na telefonie",
    lead: "Telefon robi najostrzejsze zdjęcia. Skieruj jego aparat na ten kod: bez aplikacji i bez wpisywania czegokolwiek.",
    noCamera: "W tym komputerze nie znaleziono kamery.",
    code: "Kod QR Twojego linku",
    follows:
      "Zostaw tę stronę otwartą. Pokazuje postępy, a gdy wszystko będzie gotowe, sama przejdzie dalej.",
    copy: "Skopiuj link",
    copied: "Skopiowano",
    link: "Twój osobisty link: nie udostępniaj go nikomu",
    here: "Kontynuuj na tym komputerze",
  },

  following: {
    heading: "Kontynuuj na swoim telefonie",
    lead: "Zostaw tę stronę otwartą. Gdy wszystko będzie gotowe, sama przejdzie dalej.",
    opened: "Link otwarty na telefonie",
    agreed: "Zgoda na weryfikację",
    chosen: "Dokument wybrany",
    sent: "Zdjęcia wysłane",
    done: "Gotowe",
    now: "W toku",
    open: "Do zrobienia",
    code: "Pokaż kod ponownie",
    here: "Kontynuuj jednak na tym komputerze",
  },

  welcome: {
    heading: "Potwierdźmy, że to Ty",
    lead: (brand) => `${brand} musi wiedzieć, kim jesteś.`,
    time: (time) => `Orientacyjny czas: ${time}`,
    needs: "Co będzie potrzebne",
    document: "Dokument tożsamości",
    documentHint: "Oryginał w Twojej ręce: nie kopia ani zdjęcie na ekranie.",
    address: "Potwierdzenie adresu",
    addressHint:
      "Aktualny rachunek, wyciąg z konta lub pismo urzędowe z Twoim imieniem, nazwiskiem i adresem.",
    face: "Twoja twarz",
    faceHint: "Jedno zdjęcie, bez okularów przeciwsłonecznych, nakrycia głowy i maseczki.",
    livenessHint: "Trzy zdjęcia: na wprost, a potem z głową obróconą w lewo i w prawo.",
    light: "Jasne miejsce",
    lightHint: "Najlepsze jest światło dzienne. Unikaj lamp, które odbijają się w dokumencie.",
    privacy: (brand) => `Twoje zdjęcia są zaszyfrowane i widzi je tylko ${brand}.`,
    start: "Zaczynamy",
    resume: "Kontynuuj",
  },

  consent: {
    heading: "Zanim zaczniesz",
    lead: "Przeczytaj, proszę, tę krótką stronę. Nic jeszcze nie zostało sfotografowane.",
    collectedTitle: "Co jest zbierane",
    collected: "Zdjęcia tego, o co poprosimy, czas ich zrobienia i Twój adres sieciowy.",
    purposeTitle: "W jakim celu",
    purpose: (brand) =>
      `${brand} odczytuje Twój dokument i porównuje Twoją twarz ze zdjęciem w dokumencie. Zdjęcia oglądają ludzie; może im w tym pomagać oprogramowanie.`,
    keepingTitle: "Jak dane są przechowywane",
    keeping: (brand) =>
      `W postaci zaszyfrowanej i tak długo, jak ${brand} musi mieć dowód przeprowadzenia weryfikacji. Jeśli chcesz zobaczyć lub usunąć swoje dane, zwróć się do firmy ${brand}.`,
    choiceTitle: "Decyzja należy do Ciebie",
    choice: (brand) =>
      `Możesz odmówić lub przerwać w każdej chwili. Wtedy ${brand} może zaproponować Ci inny sposób.`,
    version: (date) => `Wersja z dnia ${date}`,
    agree: "Wyrażam zgodę",
    refuse: "Nie wyrażam zgody",
  },

  declined: {
    heading: "Masz do tego prawo",
    lead: (brand) =>
      `Nic nie zostało i nie zostanie sfotografowane. Zapytaj firmę ${brand}, jak inaczej możesz potwierdzić swoją tożsamość.`,
    read: "Przeczytaj stronę ponownie",
    leave: "Wyjdź",
  },

  country: {
    heading: "Jaki kraj wydał Twój dokument?",
    lead: "Wybierz kraj podany na dokumencie, nawet jeśli mieszkasz gdzie indziej.",
    search: "Wyszukaj kraj",
    suggested: "Sugerowane",
    all: "Wszystkie kraje",
    found: (count) => `Znalezione kraje: ${count}`,
    none: (text) => `Nie ma kraju o nazwie „${text}”. Wpisz nazwę po angielsku lub dwuliterowy kod kraju.`,
  },

  document: {
    heading: "Którego dokumentu użyjesz?",
    lead: (country) => `Kraj wydania: ${country}. Dokument musi być nadal ważny.`,
    hints: {
      passport: "Jedno zdjęcie: strona z Twoim zdjęciem",
      id_card: "Dwa zdjęcia: przód i tył",
      drivers_license: "Dwa zdjęcia: przód i tył",
      residence_permit: "Dwa zdjęcia: przód i tył",
      visa: "Jedno zdjęcie: strona z wizą",
    },
  },

  ...pictures,

  check: {
    heading: "Gotowe do wysłania?",
    lead: "Spójrz jeszcze raz. Jeśli coś będzie trudno odczytać, poprosimy o to ponownie.",
    sending: (percent) => `Wysyłanie: ${percent}`,
    kept: "Dotarło",
    failed: "Nie dotarło",
    retake: "Powtórz",
    retry: "Wyślij ponownie",
    missing: "Jedno ze zdjęć nie dotarło. Wyślij je ponownie lub zrób nowe.",
    send: "Wyślij",
  },

  sending: {
    heading: "Wysyłamy Twoje zdjęcia",
    lead: "Nie zamykaj, proszę, tej strony.",
    label: "Przesyłanie",
    pictures: "Przesyłanie zdjęć",
    handingIn: "Przekazywanie do sprawdzenia",
  },

  waiting: {
    heading: "Dziękujemy, to wszystko",
    lead: (brand) => `${brand} ma już Twoje zdjęcia i je sprawdza.`,
    usually: (time) => `Zwykły czas oczekiwania to mniej więcej ${time}.`,
    unknown: "Nie wiadomo jeszcze, ile to potrwa.",
    close: (brand) => `Możesz zamknąć tę stronę: ${brand} poinformuje Cię, co dalej.`,
    again: "Jeśli jakieś zdjęcie będzie potrzebne jeszcze raz, poprosimy o nie pod tym samym linkiem.",
    returning: (site) => `Przenosimy Cię z powrotem na stronę ${site}…`,
    goTo: (site) => `Przejdź na stronę ${site}`,
    live: "Ta strona odświeża się sama.",
  },

  again: {
    heading: "Potrzebujemy jeszcze jednego zdjęcia",
    headingSeveral: "Potrzebujemy ponownie kilku zdjęć",
    lead: (brand) =>
      `Na razie ${brand} nie może dokończyć weryfikacji. To częsta sytuacja i łatwo ją naprawić.`,
    why: "Dlaczego i co pomoże",
    asked: "Prosimy ponownie tylko o to",
    attempt: (number) => `To próba nr ${number}`,
    retry: "Spróbuj ponownie",
    advice: {
      unreadable:
        "Zdjęcie było trudne do odczytania. Znajdź dobre światło, trzymaj telefon nieruchomo i unikaj odblasków.",
      cut_off: "Brakowało części dokumentu. Zadbaj o to, aby na zdjęciu były wszystkie cztery rogi.",
      covered: "Coś było zasłonięte. Uważaj, aby palce i odblaski nie zakrywały dokumentu.",
      face: "Twarz nie była dobrze widoczna. Zdejmij okulary lub nakrycie głowy i patrz prosto w obiektyw.",
      several_faces:
        "Na zdjęciu była więcej niż jedna twarz. Zadbaj o to, aby nie było na nim nikogo innego.",
      several_documents: "Na zdjęciach był więcej niż jeden dokument. Pokaż z każdej strony ten sam.",
      missing: "Brakowało jednego zdjęcia. Zrób, proszę, wszystkie, o które prosimy.",
      expired: "Dokument stracił ważność. Użyj, proszę, takiego, który jest nadal ważny.",
      damaged: "Dokument jest uszkodzony. Użyj, proszę, innego, w dobrym stanie.",
      unsupported: "Ten rodzaj dokumentu nie jest akceptowany. Użyj, proszę, innego.",
      other: "Zrób, proszę, zdjęcia ponownie, w dobrym świetle.",
    },
  },

  closed: {
    finished: "Ta weryfikacja jest zakończona",
    finishedLead: (brand) => `Nie trzeba tu już nic robić. ${brand} zna wynik i poinformuje Cię, co dalej.`,
    expired: "Ten link wygasł",
    expiredLead: (brand) =>
      `Link był ważny przez określony czas, który już minął. Poproś firmę ${brand} o nowy.`,
    abandoned: "Ta weryfikacja nie została ukończona na czas",
    abandonedLead: (brand) => `Link jest już nieaktywny. Poproś firmę ${brand} o nowy: to szybka sprawa.`,
    unknown: "Ten link nie działa",
    unknownLead:
      "Może być niepełny lub już nieużywany. Skopiuj cały link z wiadomości lub poproś nadawcę o nowy.",
    contact: "Masz pytania?",
  },

  leaving: {
    heading: "Chcesz teraz wyjść?",
    text: "Wszystko, co już zrobione, zostanie zachowane. Możesz wrócić później, używając tego samego linku.",
    stay: "Zostań",
    leave: "Wyjdź",
    left: "Możesz zamknąć tę stronę",
    leftLead: "Nic nie przepadnie. Otwórz link ponownie, gdy zechcesz dokończyć.",
    resume: "Jednak kontynuuj",
  },

  problems: {
    offline: "Brak połączenia. Próbujemy dalej; nic nie przepadnie.",
    online: "Połączenie przywrócone",
    failed: "Coś poszło nie tak po naszej stronie. Spróbuj, proszę, ponownie.",
    busy: "Zbyt wiele prób naraz. Odczekaj, proszę, minutę.",
    changed: "W międzyczasie coś się zmieniło. Ta strona jest już znowu aktualna.",
    tooLarge: "Ten plik jest za duży. Wybierz, proszę, mniejszy.",
    unsupported: "Nie można użyć tego rodzaju pliku. Wybierz, proszę, inny.",
    refused: "Nie można tego użyć. Spróbuj, proszę, z czymś innym.",
    broken: "Coś poszło nie tak",
    brokenLead: "To nasz błąd, nie Twój. Wszystko, co już zrobione, zostało zachowane.",
    lost: "Ta strona zgubiła swój link",
    lostLead:
      "Wszystko, co już zrobione, zostało zachowane. Aby kontynuować, otwórz ponownie link z wiadomości.",
  },
};
