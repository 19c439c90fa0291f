import type { Messages } from "./messages";

type Pictures = Pick<Messages, "shots" | "photo" | "camera" | "hints" | "review">;

/** The words about one picture, in Spanish. */
export const pictures: Pictures = {
  shots: {
    passport: {
      heading: "Abra su pasaporte",
      lead: "Fotografíe la página con su foto y las dos líneas de letras y signos < que hay debajo.",
      frame: "Página con la foto dentro del recuadro",
    },
    visa: {
      heading: "Muestre su visado",
      lead: "Fotografíe toda la página en la que está el visado.",
      frame: "Página del visado dentro del recuadro",
    },
    id_card: {
      heading: "El anverso de su documento de identidad",
      lead: "Colóquelo sobre una superficie lisa y oscura, con su foto hacia arriba.",
      frame: "Anverso dentro del recuadro",
    },
    drivers_license: {
      heading: "El anverso de su permiso de conducir",
      lead: "Colóquelo sobre una superficie lisa y oscura, con su foto hacia arriba.",
      frame: "Anverso dentro del recuadro",
    },
    residence_permit: {
      heading: "El anverso de su permiso de residencia",
      lead: "Colóquelo sobre una superficie lisa y oscura, con su foto hacia arriba.",
      frame: "Anverso dentro del recuadro",
    },
    document_back: {
      heading: "Ahora, dele la vuelta",
      lead: "Fotografíe el reverso de la misma manera.",
      frame: "Reverso dentro del recuadro",
    },
    address_document: {
      heading: "Su comprobante de domicilio",
      lead: "Una factura, un extracto bancario o una carta oficial reciente. Su nombre y dirección deben poder leerse.",
      frame: "Página entera dentro del recuadro",
    },
    face: {
      heading: "Ahora, su rostro",
      lead: "Sostenga la cámara a la altura de los ojos y mírela de frente.",
      frame: "Su rostro dentro del óvalo",
    },
    face_left: {
      heading: "Gire la cabeza hacia la izquierda",
      lead: "Más o menos a medio camino, hacia su hombro izquierdo. Mantenga los dos ojos abiertos y no mueva los hombros.",
      frame: "Cabeza girada a su izquierda",
    },
    face_right: {
      heading: "Gire la cabeza hacia la derecha",
      lead: "Más o menos a medio camino, hacia su hombro derecho. Mantenga los dos ojos abiertos y no mueva los hombros.",
      frame: "Cabeza girada a su derecha",
    },
  },

  photo: {
    documentTips: {
      corners: "Las cuatro esquinas en la foto",
      reflections: "Sin reflejos, sombras ni dedos",
      sharp: "Todas las letras nítidas",
    },
    addressTips: {
      page: "La página entera, no solo una parte",
      sharp: "Todas las letras nítidas",
      file: "Un PDF también sirve",
    },
    faceTips: {
      light: "La luz de frente",
      bare: "Sin gafas de sol, gorro ni mascarilla",
      alone: "Nadie más en la foto",
    },
    good: "Así sí",
    bad: "Así no",
    instructions: (brand) => `Indicaciones de ${brand}`,
    openCamera: "Abrir la cámara",
    chooseFile: "Subir una foto en su lugar",
    chooseDocument: "Subir una foto o un PDF",
    uploadInstead: "Tomar o subir una foto",
    preparing: "Preparando la foto…",
    kept: "Ya tenemos esta foto",
    keptLead: "Puede conservarla o tomar una mejor.",
    keep: "Conservarla y continuar",
    unreadable: "Este archivo no se puede leer. Elija una imagen en formato JPEG, PNG, HEIC o WebP.",
    unreadableDocument: "Este archivo no se puede leer. Elija una imagen o un PDF.",
    tooSmall: "Esta foto es demasiado pequeña para leerse. Tómela más de cerca o elija una más grande.",
    tooLarge: "Este archivo es demasiado grande. Elija uno más pequeño, por favor.",
  },

  camera: {
    shutter: "Tomar la foto",
    starting: "Iniciando la cámara…",
    steady: "Muy bien. No se mueva…",
    countdown: (seconds) => `Foto en ${seconds}`,
    taken: "Foto tomada",
    automatic: "Foto automática",
    torch: "Luz",
    switchCamera: "Cambiar de cámara",
    voice: "Leer en voz alta",
    drop: "También puede arrastrar o pegar aquí una imagen.",
    retry: "Probar la cámara de nuevo",
    denied: "La cámara está desactivada para esta página",
    deniedText:
      "Su navegador no nos permite usarla. Toque el candado o la cámara que hay junto a la dirección, permita la cámara e inténtelo de nuevo.",
    deniedIos:
      "Abra Ajustes (o Configuración), vaya a Apps, Safari, Cámara y elija Permitir o Preguntar. Después, vuelva aquí e inténtelo de nuevo.",
    deniedAndroid:
      "Toque el símbolo a la izquierda de la dirección, después Permisos, y permita la cámara. Luego, vuelva aquí e inténtelo de nuevo.",
    insecure: "La cámara necesita una página segura",
    insecureText: "Abra el enlace con https:// al principio. O suba una foto.",
    missing: "No se ha encontrado ninguna cámara",
    missingText: "Abra este enlace en un teléfono o suba una foto que haya tomado.",
    busy: "La cámara está ocupada",
    busyText:
      "Puede que la esté usando otra aplicación o pestaña. Ciérrela e inténtelo de nuevo, o suba una foto en su lugar.",
    unsupported: "Este navegador no nos ofrece ninguna cámara",
    inApp: "Esta aplicación no nos permite usar la cámara",
    inAppText: "Copie el enlace y ábralo en su navegador, por ejemplo Safari o Chrome. O suba una foto.",
    inAppIos:
      "Toque los puntos o el símbolo de compartir y elija «Abrir en Safari» o «Abrir en el navegador».",
    inAppAndroid: "Toque los puntos de arriba y elija «Abrir en Chrome» o «Abrir en el navegador».",
    unsupportedText:
      "Abra el enlace en un navegador más reciente, por ejemplo Safari o Chrome. O suba una foto.",
  },

  hints: {
    too_small: "Acérquese más",
    too_dark: "Más luz, por favor",
    too_bright: "Menos luz, por favor",
    blurred: "No se mueva",
    glare: "Inclínelo: hay un reflejo",
    blank: "Aún no se ve nada",
    no_document: "Muestre el documento",
    too_far: "Acérquese más",
    no_face: "Muestre su rostro",
    several_faces: "Solo usted, por favor",
  },

  review: {
    documentQuestion: "¿Todas las letras se ven nítidas y aparecen las cuatro esquinas?",
    addressQuestion: "¿Se pueden leer su nombre y su dirección?",
    faceQuestion: "¿Se ve todo su rostro, nítido y bien iluminado?",
    alt: "La foto que acaba de tomarse",
    file: "Su archivo",
    use: "Usar esta foto",
    anyway: "Usarla de todos modos",
    retake: "Repetir la foto",
    looks: {
      too_small: "Parece demasiado pequeña para leerse",
      too_dark: "Parece demasiado oscura",
      too_bright: "Parece demasiado clara",
      blurred: "Parece borrosa",
      glare: "Parece que hay un reflejo",
      blank: "Parece vacía",
      no_document: "No distinguimos ningún documento",
      too_far: "Parece tomada desde demasiado lejos",
      no_face: "No distinguimos ningún rostro",
      several_faces: "Parece que hay más de un rostro",
    },
    fixes: {
      too_small: "Acérquese para que el documento llene la foto.",
      too_dark: "Póngase junto a una ventana o encienda una luz.",
      too_bright: "Apártese de la luz intensa.",
      blurred: "No se mueva, limpie la lente y espere a que la imagen se vea nítida.",
      glare: "Incline un poco el documento o aléjese de la lámpara.",
      blank: "Apunte con la cámara a lo que se le pide.",
      no_document:
        "Coloque el documento sobre una superficie lisa y oscura, con todas las esquinas en la foto.",
      too_far: "Acérquese para que el documento llene el recuadro.",
      no_face: "Mire de frente a la cámara, con la luz delante.",
      several_faces: "Asegúrese de que solo usted salga en la foto.",
    },
    enough: "Si no sale mejor, no pasa nada: continúe con esta.",
  },
};
