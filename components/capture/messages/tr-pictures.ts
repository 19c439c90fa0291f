import type { Messages } from "./messages";

type Pictures = Pick<Messages, "shots" | "photo" | "camera" | "hints" | "review">;

/** The words about one picture, in Turkish. */
export const pictures: Pictures = {
  shots: {
    passport: {
      heading: "Pasaportunuzu açın",
      lead: "Fotoğrafınızın bulunduğu sayfayı, altındaki harfler ve < işaretlerinden oluşan iki satırla birlikte çekin.",
      frame: "Fotoğraflı sayfa çerçevenin içinde",
    },
    visa: {
      heading: "Vizenizi gösterin",
      lead: "Vizenin bulunduğu sayfanın tamamını çekin.",
      frame: "Vize sayfası çerçevenin içinde",
    },
    id_card: {
      heading: "Kimlik kartınızın ön yüzü",
      lead: "Fotoğrafınız üstte olacak şekilde düz renkli, koyu bir zemine koyun.",
      frame: "Ön yüz çerçevenin içinde",
    },
    drivers_license: {
      heading: "Sürücü belgenizin ön yüzü",
      lead: "Fotoğrafınız üstte olacak şekilde düz renkli, koyu bir zemine koyun.",
      frame: "Ön yüz çerçevenin içinde",
    },
    residence_permit: {
      heading: "Oturma izni kartınızın ön yüzü",
      lead: "Fotoğrafınız üstte olacak şekilde düz renkli, koyu bir zemine koyun.",
      frame: "Ön yüz çerçevenin içinde",
    },
    document_back: {
      heading: "Şimdi arkasını çevirin",
      lead: "Arka yüzü de aynı şekilde çekin.",
      frame: "Arka yüz çerçevenin içinde",
    },
    address_document: {
      heading: "Adres belgeniz",
      lead: "Yeni tarihli bir fatura, hesap özeti veya resmî yazı. Adınız ve adresiniz okunabilmeli.",
      frame: "Sayfanın tamamı çerçevenin içinde",
    },
    face: {
      heading: "Şimdi yüzünüz",
      lead: "Kamerayı göz hizasında tutun ve doğrudan kameraya bakın.",
      frame: "Yüzünüz ovalin içinde",
    },
    face_left: {
      heading: "Başınızı sola çevirin",
      lead: "Yarıya kadar, sol omzunuza doğru. İki gözünüz açık kalsın, omuzlarınız oynamasın.",
      frame: "Başınız sola dönük",
    },
    face_right: {
      heading: "Başınızı sağa çevirin",
      lead: "Yarıya kadar, sağ omzunuza doğru. İki gözünüz açık kalsın, omuzlarınız oynamasın.",
      frame: "Başınız sağa dönük",
    },
  },

  photo: {
    documentTips: {
      corners: "Dört köşenin dördü de görünsün",
      reflections: "Yansıma, gölge veya parmak olmasın",
      sharp: "Her harf net olsun",
    },
    addressTips: {
      page: "Bir kısmı değil, sayfanın tamamı",
      sharp: "Her harf net olsun",
      file: "PDF de olur",
    },
    faceTips: {
      light: "Işık önden gelsin",
      bare: "Güneş gözlüğü, şapka veya maske olmasın",
      alone: "Fotoğrafta başka kimse olmasın",
    },
    good: "Doğru",
    bad: "Böyle değil",
    instructions: (brand) => `${brand} şirketinden bir not`,
    openCamera: "Kamerayı aç",
    chooseFile: "Bunun yerine fotoğraf yükle",
    chooseDocument: "Fotoğraf veya PDF yükle",
    uploadInstead: "Fotoğraf çek veya yükle",
    preparing: "Fotoğraf hazırlanıyor…",
    kept: "Bu fotoğraf zaten bizde",
    keptLead: "Bunu kullanabilir veya daha iyisini çekebilirsiniz.",
    keep: "Bunu kullan ve devam et",
    unreadable: "Bu dosya okunamıyor. Lütfen JPEG, PNG, HEIC veya WebP biçiminde bir fotoğraf seçin.",
    unreadableDocument: "Bu dosya okunamıyor. Lütfen bir fotoğraf veya PDF seçin.",
    tooSmall: "Bu fotoğraf okunamayacak kadar küçük. Daha yakından çekin veya daha büyüğünü seçin.",
    tooLarge: "Bu dosya çok büyük. Lütfen daha küçük bir dosya seçin.",
  },

  camera: {
    shutter: "Fotoğrafı çek",
    starting: "Kamera açılıyor…",
    steady: "Güzel. Sabit durun…",
    countdown: (seconds) => `Çekime ${seconds} saniye`,
    taken: "Fotoğraf çekildi",
    automatic: "Fotoğrafı kendiliğinden çeker",
    torch: "Işık",
    switchCamera: "Kamerayı değiştir",
    voice: "Sesli oku",
    drop: "Bir fotoğrafı buraya da sürükleyebilir veya yapıştırabilirsiniz.",
    retry: "Kamerayı tekrar dene",
    denied: "Kamera bu sayfa için kapalı",
    deniedText:
      "Tarayıcınız kamerayı kullanmamıza izin vermiyor. Adresin yanındaki kilide veya kameraya dokunun, kameraya izin verin ve tekrar deneyin.",
    deniedIos:
      "Ayarlar’ı açın; sırasıyla Uygulamalar, Safari ve Kamera’ya gidip İzin Ver veya Sor seçeneğini seçin. Sonra geri dönüp tekrar deneyin.",
    deniedAndroid:
      "Adresin solundaki simgeye, ardından İzinler’e dokunun ve kameraya izin verin. Sonra geri dönüp tekrar deneyin.",
    insecure: "Kamera için güvenli bir sayfa gerekli",
    insecureText: "Bağlantıyı başında https:// olacak şekilde açın. Veya bir fotoğraf yükleyin.",
    missing: "Kamera bulunamadı",
    missingText: "Bu bağlantıyı bir telefonda açın veya çektiğiniz bir fotoğrafı yükleyin.",
    busy: "Kamera şu anda kullanılıyor",
    busyText:
      "Başka bir uygulama veya sekme kullanıyor olabilir. Onu kapatıp tekrar deneyin veya bir fotoğraf yükleyin.",
    unsupported: "Bu tarayıcıda kamerayı kullanamıyoruz",
    inApp: "Bu uygulama kamerayı kullanmamıza izin vermiyor",
    inAppText:
      "Bağlantıyı kopyalayıp Safari veya Chrome gibi bir tarayıcıda açın. Veya bir fotoğraf yükleyin.",
    inAppIos:
      "Noktalara veya paylaşma simgesine dokunun ve “Safari’de aç” ya da “Tarayıcıda aç” seçeneğini seçin.",
    inAppAndroid: "Üstteki noktalara dokunun ve “Chrome’da aç” ya da “Tarayıcıda aç” seçeneğini seçin.",
    unsupportedText:
      "Bağlantıyı Safari veya Chrome gibi daha yeni bir tarayıcıda açın. Veya bir fotoğraf yükleyin.",
  },

  hints: {
    too_small: "Biraz yaklaşın",
    too_dark: "Daha fazla ışık lütfen",
    too_bright: "Daha az ışık lütfen",
    blurred: "Sabit durun",
    glare: "Hafifçe eğin: yansıma var",
    blank: "Henüz bir şey görünmüyor",
    no_document: "Belgeyi gösterin",
    too_far: "Biraz yaklaşın",
    no_face: "Yüzünüzü gösterin",
    several_faces: "Yalnızca siz, lütfen",
  },

  review: {
    documentQuestion: "Her harf net mi ve dört köşe de görünüyor mu?",
    addressQuestion: "Adınız ve adresiniz okunuyor mu?",
    faceQuestion: "Yüzünüzün tamamı net ve iyi aydınlanmış mı?",
    alt: "Az önce çekilen fotoğraf",
    file: "Dosyanız",
    use: "Bu fotoğrafı kullan",
    anyway: "Yine de kullan",
    retake: "Yeniden çek",
    looks: {
      too_small: "Okunamayacak kadar küçük görünüyor",
      too_dark: "Çok karanlık görünüyor",
      too_bright: "Çok parlak görünüyor",
      blurred: "Bulanık görünüyor",
      glare: "Bir yansıma var gibi görünüyor",
      blank: "Boş görünüyor",
      no_document: "Bir belge göremiyoruz",
      too_far: "Çok uzakta görünüyor",
      no_face: "Bir yüz göremiyoruz",
      several_faces: "Birden fazla yüz var gibi görünüyor",
    },
    fixes: {
      too_small: "Belge fotoğrafı dolduracak kadar yaklaşın.",
      too_dark: "Bir pencerenin yanına gidin veya ışığı açın.",
      too_bright: "Güçlü ışıktan uzaklaşın.",
      blurred: "Sabit durun, merceği silin ve görüntü netleşene kadar bekleyin.",
      glare: "Belgeyi biraz eğin veya lambadan uzaklaşın.",
      blank: "Kamerayı göstermeniz istenen şeye tutun.",
      no_document: "Belgeyi bütün köşeleri görünecek şekilde düz renkli, koyu bir zemine koyun.",
      too_far: "Belge çerçeveyi dolduracak kadar yaklaşın.",
      no_face: "Işığı önünüze alın ve doğrudan kameraya bakın.",
      several_faces: "Fotoğrafta yalnızca sizin olmanıza dikkat edin.",
    },
    enough: "Daha iyisi olmuyorsa sorun değil: bu fotoğrafla devam edin.",
  },
};
