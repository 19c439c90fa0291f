import type { Messages } from "./messages";

type Pictures = Pick<Messages, "shots" | "photo" | "camera" | "hints" | "review">;

/** The words about one picture, in Japanese. */
export const pictures: Pictures = {
  shots: {
    passport: {
      heading: "パスポートを開いてください",
      lead: "顔写真のページを、下部にある文字と「<」が並んだ2行も含めて撮影してください。",
      frame: "顔写真のページを枠の中に",
    },
    visa: {
      heading: "ビザをご提示ください",
      lead: "ビザのあるページ全体を撮影してください。",
      frame: "ビザのページを枠の中に",
    },
    id_card: {
      heading: "身分証明書の表面",
      lead: "顔写真を上に向けて、無地の暗い色の台に置いてください。",
      frame: "表面を枠の中に",
    },
    drivers_license: {
      heading: "運転免許証の表面",
      lead: "顔写真を上に向けて、無地の暗い色の台に置いてください。",
      frame: "表面を枠の中に",
    },
    residence_permit: {
      heading: "在留カード・滞在許可証の表面",
      lead: "顔写真を上に向けて、無地の暗い色の台に置いてください。",
      frame: "表面を枠の中に",
    },
    document_back: {
      heading: "次に裏返してください",
      lead: "裏面も同じように撮影してください。",
      frame: "裏面を枠の中に",
    },
    address_document: {
      heading: "住所確認書類",
      lead: "最近の請求書、銀行の取引明細書、または公的な通知書。お名前とご住所が読み取れる必要があります。",
      frame: "ページ全体を枠の中に",
    },
    face: {
      heading: "次にお顔を撮影します",
      lead: "カメラを目の高さに持ち、まっすぐ見てください。",
      frame: "お顔を楕円の中に",
    },
    face_left: {
      heading: "お顔を左に向けてください",
      lead: "左肩のほうへ、半分ほど向けてください。両目を開け、肩は動かさないでください。",
      frame: "お顔を左へ",
    },
    face_right: {
      heading: "お顔を右に向けてください",
      lead: "右肩のほうへ、半分ほど向けてください。両目を開け、肩は動かさないでください。",
      frame: "お顔を右へ",
    },
  },

  photo: {
    documentTips: {
      corners: "四隅がすべて写っている",
      reflections: "反射、影、指が入っていない",
      sharp: "文字がすべてはっきりしている",
    },
    addressTips: {
      page: "一部ではなくページ全体",
      sharp: "文字がすべてはっきりしている",
      file: "PDFでもかまいません",
    },
    faceTips: {
      light: "正面から光が当たっている",
      bare: "サングラス、帽子、マスクなし",
      alone: "ほかの人が写っていない",
    },
    good: "良い例",
    bad: "悪い例",
    instructions: (brand) => `${brand}からのご案内`,
    openCamera: "カメラを開く",
    chooseFile: "写真をアップロードする",
    chooseDocument: "写真またはPDFをアップロード",
    uploadInstead: "写真を撮影またはアップロード",
    preparing: "写真を準備しています…",
    kept: "この写真はすでに届いています",
    keptLead: "このまま使うことも、撮り直すこともできます。",
    keep: "このまま使って次へ",
    unreadable: "このファイルは読み込めません。JPEG、PNG、HEIC、WebP形式の画像をお選びください。",
    unreadableDocument: "このファイルは読み込めません。画像またはPDFをお選びください。",
    tooSmall: "写真が小さすぎて読み取れません。近づいて撮影するか、より大きい写真をお選びください。",
    tooLarge: "ファイルが大きすぎます。より小さいファイルをお選びください。",
  },

  camera: {
    shutter: "撮影する",
    starting: "カメラを起動しています…",
    steady: "良好です。そのまま静止してください…",
    countdown: (seconds) => `撮影まで${seconds}秒`,
    taken: "撮影しました",
    automatic: "自動で撮影",
    torch: "ライト",
    switchCamera: "カメラを切り替える",
    voice: "読み上げ",
    drop: "ここに写真をドロップまたは貼り付けることもできます。",
    retry: "カメラをもう一度試す",
    denied: "このページではカメラがオフになっています",
    deniedText:
      "ブラウザでカメラの使用が許可されていません。アドレスの横にある鍵またはカメラのマークをタップし、カメラを許可して、もう一度お試しください。",
    deniedIos:
      "「設定」を開き、「アプリ」「Safari」「カメラ」の順に進んで、「許可」または「確認」を選んでください。その後、このページに戻ってもう一度お試しください。",
    deniedAndroid:
      "アドレスの左にあるマークをタップし、「権限」でカメラを許可してください。その後、このページに戻ってもう一度お試しください。",
    insecure: "カメラを使うには安全なページが必要です",
    insecureText: "https:// で始まるリンクを開いてください。または写真をアップロードしてください。",
    missing: "カメラが見つかりません",
    missingText: "このリンクをスマートフォンで開くか、撮影済みの写真をアップロードしてください。",
    busy: "カメラが使用中です",
    busyText:
      "ほかのアプリやタブが使用している可能性があります。閉じてからもう一度お試しいただくか、写真をアップロードしてください。",
    unsupported: "このブラウザではカメラを使えません",
    inApp: "このアプリではカメラを使えません",
    inAppText:
      "リンクをコピーして、SafariやChromeなどのブラウザで開いてください。または写真をアップロードしてください。",
    inAppIos: "点のマークまたは共有マークをタップし、「Safariで開く」か「ブラウザで開く」を選んでください。",
    inAppAndroid: "上部の点のマークをタップし、「Chromeで開く」か「ブラウザで開く」を選んでください。",
    unsupportedText:
      "SafariやChromeなどの新しいブラウザでリンクを開いてください。または写真をアップロードしてください。",
  },

  hints: {
    too_small: "もう少し近くで撮影してください",
    too_dark: "もう少し明るい場所で",
    too_bright: "もう少し暗い場所で",
    blurred: "そのまま静止してください",
    glare: "反射しています。少し傾けてください",
    blank: "まだ何も写っていません",
    no_document: "書類を写してください",
    too_far: "もう少し近くで撮影してください",
    no_face: "お顔を写してください",
    several_faces: "お一人でお願いします",
  },

  review: {
    documentQuestion: "文字がすべてはっきり読め、四隅も写っていますか？",
    addressQuestion: "お名前とご住所が読み取れますか？",
    faceQuestion: "お顔全体が、はっきり明るく写っていますか？",
    alt: "今撮影した写真",
    file: "お客様のファイル",
    use: "この写真を使う",
    anyway: "このまま使う",
    retake: "撮り直す",
    looks: {
      too_small: "小さくて読み取れないようです",
      too_dark: "暗すぎるようです",
      too_bright: "明るすぎるようです",
      blurred: "ぼやけているようです",
      glare: "光が反射しているようです",
      blank: "何も写っていないようです",
      no_document: "書類を確認できません",
      too_far: "遠すぎるようです",
      no_face: "お顔を確認できません",
      several_faces: "複数のお顔が写っているようです",
    },
    fixes: {
      too_small: "書類が写真いっぱいに写るまで近づけてください。",
      too_dark: "窓の近くに移動するか、照明をつけてください。",
      too_bright: "強い光の当たらない場所に移動してください。",
      blurred: "動かさずに持ち、レンズを拭いて、ピントが合うまでお待ちください。",
      glare: "書類を少し傾けるか、照明から離れてください。",
      blank: "ご提示いただくものにカメラを向けてください。",
      no_document: "無地の暗い色の台に書類を置き、四隅がすべて写るようにしてください。",
      too_far: "書類が枠いっぱいに写るまで近づけてください。",
      no_face: "正面から光を当て、カメラをまっすぐ見てください。",
      several_faces: "お一人だけが写るようにしてください。",
    },
    enough: "うまく撮れない場合は、この写真のまま進んでいただいてかまいません。",
  },
};
