import type { Messages } from "./messages";

type Pictures = Pick<Messages, "shots" | "photo" | "camera" | "hints" | "review">;

/** The words about one picture, in Portuguese. */
export const pictures: Pictures = {
  shots: {
    passport: {
      heading: "Abra o seu passaporte",
      lead: "Fotografe a página com a sua fotografia e as duas linhas de letras e sinais < por baixo dela.",
      frame: "Página com a fotografia na moldura",
    },
    visa: {
      heading: "Mostre o seu visto",
      lead: "Fotografe toda a página em que está o visto.",
      frame: "Página do visto na moldura",
    },
    id_card: {
      heading: "A frente do seu cartão de identidade",
      lead: "Coloque-o sobre uma superfície lisa e escura, com a fotografia virada para cima.",
      frame: "Frente na moldura",
    },
    drivers_license: {
      heading: "A frente da sua carta de condução",
      lead: "Coloque-a sobre uma superfície lisa e escura, com a fotografia virada para cima.",
      frame: "Frente na moldura",
    },
    residence_permit: {
      heading: "A frente da sua autorização de residência",
      lead: "Coloque-a sobre uma superfície lisa e escura, com a fotografia virada para cima.",
      frame: "Frente na moldura",
    },
    document_back: {
      heading: "Agora, vire o documento",
      lead: "Fotografe o verso da mesma maneira.",
      frame: "Verso na moldura",
    },
    address_document: {
      heading: "O seu comprovativo de residência",
      lead: "Uma fatura, um extrato bancário ou uma carta oficial recente. O seu nome e endereço têm de estar legíveis.",
      frame: "Página inteira na moldura",
    },
    face: {
      heading: "Agora, o seu rosto",
      lead: "Segure a câmara à altura dos olhos e olhe diretamente para ela.",
      frame: "O seu rosto dentro do contorno oval",
    },
    face_left: {
      heading: "Vire a cabeça para a esquerda",
      lead: "Mais ou menos a meio caminho, na direção do ombro esquerdo. Mantenha os dois olhos abertos e os ombros parados.",
      frame: "Cabeça virada para a sua esquerda",
    },
    face_right: {
      heading: "Vire a cabeça para a direita",
      lead: "Mais ou menos a meio caminho, na direção do ombro direito. Mantenha os dois olhos abertos e os ombros parados.",
      frame: "Cabeça virada para a sua direita",
    },
  },

  photo: {
    documentTips: {
      corners: "Os quatro cantos na fotografia",
      reflections: "Sem reflexos, sombras nem dedos",
      sharp: "Todas as letras nítidas",
    },
    addressTips: {
      page: "A página inteira, não só uma parte",
      sharp: "Todas as letras nítidas",
      file: "Um PDF também serve",
    },
    faceTips: {
      light: "Luz de frente",
      bare: "Sem óculos de sol, chapéu nem máscara",
      alone: "Mais ninguém na fotografia",
    },
    good: "Assim, sim",
    bad: "Assim, não",
    instructions: (brand) => `Indicações dadas por ${brand}`,
    openCamera: "Abrir a câmara",
    chooseFile: "Carregar uma fotografia",
    chooseDocument: "Carregar uma fotografia ou PDF",
    uploadInstead: "Tirar ou carregar uma fotografia",
    preparing: "A preparar a fotografia…",
    kept: "Já temos esta fotografia",
    keptLead: "Pode mantê-la ou tirar uma melhor.",
    keep: "Manter e continuar",
    unreadable:
      "Não é possível ler este ficheiro. Por favor, escolha uma imagem em formato JPEG, PNG, HEIC ou WebP.",
    unreadableDocument: "Não é possível ler este ficheiro. Por favor, escolha uma imagem ou um PDF.",
    tooSmall: "Esta fotografia é demasiado pequena para ser lida. Tire-a mais de perto ou escolha uma maior.",
    tooLarge: "Este ficheiro é demasiado grande. Por favor, escolha um mais pequeno.",
  },

  camera: {
    shutter: "Tirar a fotografia",
    starting: "A iniciar a câmara…",
    steady: "Muito bem. Não se mexa…",
    countdown: (seconds) => `Fotografia em ${seconds}`,
    taken: "Fotografia tirada",
    automatic: "Fotografia automática",
    torch: "Luz",
    switchCamera: "Mudar de câmara",
    voice: "Ler em voz alta",
    drop: "Também pode arrastar ou colar aqui uma imagem.",
    retry: "Tentar a câmara novamente",
    denied: "A câmara está desativada para esta página",
    deniedText:
      "O seu navegador não nos deixa usá-la. Toque no cadeado ou na câmara ao lado do endereço, permita a câmara e tente novamente.",
    deniedIos:
      "Abra as Definições (ou Ajustes), vá a Apps, Safari, Câmara e escolha Permitir ou Perguntar. Depois, volte aqui e tente novamente.",
    deniedAndroid:
      "Toque no símbolo à esquerda do endereço, depois em Autorizações (ou Permissões), e permita a câmara. Depois, volte aqui e tente novamente.",
    insecure: "A câmara precisa de uma página segura",
    insecureText: "Abra o link com https:// no início. Ou carregue uma fotografia.",
    missing: "Nenhuma câmara encontrada",
    missingText: "Abra este link num telefone ou carregue uma fotografia que tenha tirado.",
    busy: "A câmara está ocupada",
    busyText:
      "Pode estar a ser usada por outra aplicação ou outro separador. Feche-os e tente novamente, ou carregue uma fotografia.",
    unsupported: "Este navegador não nos dá uma câmara",
    inApp: "Esta aplicação não nos deixa usar a câmara",
    inAppText:
      "Copie o link e abra-o no seu navegador, como o Safari ou o Chrome. Ou carregue uma fotografia.",
    inAppIos:
      "Toque nos pontos ou no símbolo de partilha e escolha “Abrir no Safari” ou “Abrir no navegador”.",
    inAppAndroid: "Toque nos pontos em cima e escolha “Abrir no Chrome” ou “Abrir no navegador”.",
    unsupportedText:
      "Abra o link num navegador mais recente, como o Safari ou o Chrome. Ou carregue uma fotografia.",
  },

  hints: {
    too_small: "Aproxime-se mais",
    too_dark: "Mais luz, por favor",
    too_bright: "Menos luz, por favor",
    blurred: "Não se mexa",
    glare: "Incline-o: há um reflexo",
    blank: "Ainda não se vê nada",
    no_document: "Mostre o documento",
    too_far: "Aproxime-se mais",
    no_face: "Mostre o seu rosto",
    several_faces: "Só uma pessoa, por favor",
  },

  review: {
    documentQuestion: "Todas as letras estão nítidas e veem-se os quatro cantos?",
    addressQuestion: "O seu nome e o seu endereço estão legíveis?",
    faceQuestion: "O seu rosto está inteiro, nítido e bem iluminado?",
    alt: "A fotografia que acabou de ser tirada",
    file: "O seu ficheiro",
    use: "Usar esta fotografia",
    anyway: "Usar mesmo assim",
    retake: "Tirar novamente",
    looks: {
      too_small: "Parece demasiado pequena para ser lida",
      too_dark: "Parece demasiado escura",
      too_bright: "Parece demasiado clara",
      blurred: "Parece desfocada",
      glare: "Parece haver um reflexo",
      blank: "Parece vazia",
      no_document: "Não distinguimos nenhum documento",
      too_far: "Parece tirada de demasiado longe",
      no_face: "Não distinguimos nenhum rosto",
      several_faces: "Parece haver mais do que um rosto",
    },
    fixes: {
      too_small: "Aproxime-se, para que o documento preencha a fotografia.",
      too_dark: "Vá para junto de uma janela ou acenda uma luz.",
      too_bright: "Afaste-se da luz forte.",
      blurred: "Não se mexa, limpe a lente e espere até a imagem ficar nítida.",
      glare: "Incline um pouco o documento ou afaste-se da lâmpada.",
      blank: "Aponte a câmara para o que é pedido.",
      no_document:
        "Coloque o documento sobre uma superfície lisa e escura, com todos os cantos na fotografia.",
      too_far: "Aproxime-se, para que o documento preencha a moldura.",
      no_face: "Olhe diretamente para a câmara, com luz de frente.",
      several_faces: "Confirme que mais ninguém aparece na fotografia.",
    },
    enough: "Se não ficar melhor, não faz mal: continue com esta.",
  },
};
