import type { Messages } from "./messages";

type Pictures = Pick<Messages, "shots" | "photo" | "camera" | "hints" | "review">;

/** The words about one picture, in French. */
export const pictures: Pictures = {
  shots: {
    passport: {
      heading: "Ouvrez votre passeport",
      lead: "Photographiez la page avec votre photo et, en dessous, les deux lignes de lettres et de signes <.",
      frame: "Page avec la photo dans le cadre",
    },
    visa: {
      heading: "Montrez votre visa",
      lead: "Photographiez toute la page où se trouve le visa.",
      frame: "Page du visa dans le cadre",
    },
    id_card: {
      heading: "Le recto de votre carte d’identité",
      lead: "Posez-la sur une surface unie et sombre, votre photo vers le haut.",
      frame: "Recto dans le cadre",
    },
    drivers_license: {
      heading: "Le recto de votre permis de conduire",
      lead: "Posez-le sur une surface unie et sombre, votre photo vers le haut.",
      frame: "Recto dans le cadre",
    },
    residence_permit: {
      heading: "Le recto de votre titre de séjour",
      lead: "Posez-le sur une surface unie et sombre, votre photo vers le haut.",
      frame: "Recto dans le cadre",
    },
    document_back: {
      heading: "Retournez maintenant le document",
      lead: "Photographiez le verso de la même manière.",
      frame: "Verso dans le cadre",
    },
    address_document: {
      heading: "Votre justificatif de domicile",
      lead: "Une facture, un relevé bancaire ou un courrier officiel récent. Votre nom et votre adresse doivent être lisibles.",
      frame: "Page entière dans le cadre",
    },
    face: {
      heading: "Votre visage maintenant",
      lead: "Tenez l’appareil à hauteur des yeux et regardez droit vers l’objectif.",
      frame: "Votre visage dans l’ovale",
    },
    face_left: {
      heading: "Tournez la tête vers la gauche",
      lead: "Environ à mi-chemin, vers votre épaule gauche. Gardez les deux yeux ouverts et les épaules immobiles.",
      frame: "Tête tournée vers votre gauche",
    },
    face_right: {
      heading: "Tournez la tête vers la droite",
      lead: "Environ à mi-chemin, vers votre épaule droite. Gardez les deux yeux ouverts et les épaules immobiles.",
      frame: "Tête tournée vers votre droite",
    },
  },

  photo: {
    documentTips: {
      corners: "Les quatre coins sur la photo",
      reflections: "Ni reflets, ni ombres, ni doigts",
      sharp: "Chaque lettre bien nette",
    },
    addressTips: {
      page: "La page entière, pas une partie",
      sharp: "Chaque lettre bien nette",
      file: "Un PDF convient tout aussi bien",
    },
    faceTips: {
      light: "La lumière de face",
      bare: "Ni lunettes de soleil, ni chapeau, ni masque",
      alone: "Personne d’autre sur la photo",
    },
    good: "Comme ceci",
    bad: "Pas comme ça",
    instructions: (brand) => `Consignes données par ${brand}`,
    openCamera: "Ouvrir l’appareil photo",
    chooseFile: "Importer plutôt une photo",
    chooseDocument: "Importer une photo ou un PDF",
    uploadInstead: "Prendre ou importer une photo",
    preparing: "Préparation de la photo…",
    kept: "Nous avons déjà cette photo",
    keptLead: "Vous pouvez la garder ou en prendre une meilleure.",
    keep: "La garder et continuer",
    unreadable:
      "Ce fichier ne peut pas être lu. Veuillez choisir une image au format JPEG, PNG, HEIC ou WebP.",
    unreadableDocument: "Ce fichier ne peut pas être lu. Veuillez choisir une image ou un PDF.",
    tooSmall:
      "Cette photo est trop petite pour être lue. Prenez-la de plus près ou choisissez-en une plus grande.",
    tooLarge: "Ce fichier est trop volumineux. Veuillez en choisir un plus petit.",
  },

  camera: {
    shutter: "Prendre la photo",
    starting: "Démarrage de l’appareil photo…",
    steady: "Très bien. Ne bougez plus…",
    countdown: (seconds) => `Photo dans ${seconds}`,
    taken: "Photo prise",
    automatic: "Prise de photo automatique",
    torch: "Lumière",
    switchCamera: "Changer de caméra",
    voice: "Lire à voix haute",
    drop: "Vous pouvez aussi déposer ou coller une image ici.",
    retry: "Réessayer l’appareil photo",
    denied: "L’appareil photo est désactivé pour cette page",
    deniedText:
      "Votre navigateur ne nous laisse pas l’utiliser. Touchez le cadenas ou la caméra à côté de l’adresse, autorisez la caméra et réessayez.",
    deniedIos:
      "Ouvrez Réglages, puis Apps, Safari, Appareil photo, et choisissez Autoriser ou Demander. Revenez ensuite ici et réessayez.",
    deniedAndroid:
      "Touchez le symbole à gauche de l’adresse, puis Autorisations, et autorisez l’appareil photo. Revenez ensuite ici et réessayez.",
    insecure: "L’appareil photo exige une page sécurisée",
    insecureText: "Ouvrez le lien avec https:// au début. Ou importez une photo.",
    missing: "Aucun appareil photo trouvé",
    missingText: "Ouvrez ce lien sur un téléphone, ou importez une photo que vous avez prise.",
    busy: "L’appareil photo est occupé",
    busyText:
      "Une autre application ou un autre onglet l’utilise peut-être. Fermez-le et réessayez, ou importez plutôt une photo.",
    unsupported: "Ce navigateur ne nous donne pas d’appareil photo",
    inApp: "Cette application ne nous laisse pas utiliser l’appareil photo",
    inAppText:
      "Copiez le lien et ouvrez-le dans votre navigateur, par exemple Safari ou Chrome. Ou importez une photo.",
    inAppIos:
      "Touchez les points ou le symbole de partage, puis « Ouvrir dans Safari » ou « Ouvrir dans le navigateur ».",
    inAppAndroid: "Touchez les points en haut, puis « Ouvrir dans Chrome » ou « Ouvrir dans le navigateur ».",
    unsupportedText:
      "Ouvrez le lien dans un navigateur plus récent, par exemple Safari ou Chrome. Ou importez une photo.",
  },

  hints: {
    too_small: "Approchez-vous",
    too_dark: "Il faut plus de lumière",
    too_bright: "Il faut moins de lumière",
    blurred: "Ne bougez plus",
    glare: "Inclinez : il y a un reflet",
    blank: "Rien de visible pour l’instant",
    no_document: "Montrez le document",
    too_far: "Approchez-vous",
    no_face: "Montrez votre visage",
    several_faces: "Une seule personne",
  },

  review: {
    documentQuestion: "Chaque lettre est-elle nette, et les quatre coins sont-ils visibles ?",
    addressQuestion: "Votre nom et votre adresse sont-ils lisibles ?",
    faceQuestion: "Votre visage est-il entier, net et bien éclairé ?",
    alt: "La photo qui vient d’être prise",
    file: "Votre fichier",
    use: "Utiliser cette photo",
    anyway: "L’utiliser quand même",
    retake: "Reprendre la photo",
    looks: {
      too_small: "La photo semble trop petite pour être lue",
      too_dark: "La photo semble trop sombre",
      too_bright: "La photo semble trop claire",
      blurred: "La photo semble floue",
      glare: "Il semble y avoir un reflet",
      blank: "La photo semble vide",
      no_document: "Nous ne distinguons pas de document",
      too_far: "La photo semble prise de trop loin",
      no_face: "Nous ne distinguons pas de visage",
      several_faces: "Il semble y avoir plus d’un visage",
    },
    fixes: {
      too_small: "Approchez-vous pour que le document remplisse la photo.",
      too_dark: "Mettez-vous près d’une fenêtre ou allumez une lampe.",
      too_bright: "Éloignez-vous de la lumière trop forte.",
      blurred: "Ne bougez pas, essuyez l’objectif et attendez que l’image soit nette.",
      glare: "Inclinez un peu le document ou éloignez-vous de la lampe.",
      blank: "Visez ce qui vous est demandé.",
      no_document: "Posez le document sur une surface unie et sombre, tous les coins sur la photo.",
      too_far: "Approchez-vous pour que le document remplisse le cadre.",
      no_face: "Regardez droit vers l’objectif, avec la lumière de face.",
      several_faces: "Veillez à ce que personne d’autre ne soit sur la photo.",
    },
    enough: "Si vous n’obtenez pas mieux, ce n’est pas grave : continuez avec celle-ci.",
  },
};
