import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.X509EncodedKeySpec;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Comprueba, sin conexión y sin más que un JDK, un acuse de icsoe: el PDF o el ZIP que lo acompaña.
 *
 * <p>{@code java VerificarAcuse.java ACUSE.pdf|ACUSE.zip --llave sello.pem}. La llave es el certificado (o la llave
 * pública) del sello del portal, que se baja una vez de {@code /verificar/sello.pem}. Termina con 0 si todo cuadra y con
 * 1 si algo no: un solo byte cambiado, donde sea, basta para negarlo.
 */
public final class VerificarAcuse {

    private static final byte[] OID_DATOS_FIRMADOS = hex("2A864886F70D010702");
    private static final byte[] OID_DATOS = hex("2A864886F70D010701");
    private static final byte[] OID_TIEMPO = hex("2A864886F70D0109100104");
    private static final byte[] OID_TIPO = hex("2A864886F70D010903");
    private static final byte[] OID_RESUMEN = hex("2A864886F70D010904");
    private static final byte[] OID_CERTIFICADO = hex("2A864886F70D010910022F");
    private static final byte[] OID_SELLO_DE_TIEMPO = hex("2A864886F70D010910020E");
    private static final byte[] OID_SHA256 = hex("608648016503040201");
    private static final byte[] NULO = {5, 0};
    private static final Map<String, String> FIRMAS = Map.of(
            "2A864886F70D010101", "SHA256withRSA",
            "2A864886F70D01010B", "SHA256withRSA",
            "2A8648CE3D040302", "SHA256withECDSA");

    private static final Pattern RANGOS = Pattern.compile("/ByteRange ?\\[(\\d+) (\\d+) (\\d+) (\\d+) *]");

    private VerificarAcuse() {}

    public static void main(String[] palabras) throws IOException {
        if (palabras.length != 3 || !palabras[1].equals("--llave")) {
            System.err.println("Uso: java VerificarAcuse.java ACUSE.pdf|ACUSE.zip --llave sello.pem");
            System.exit(2);
            return;
        }
        try {
            byte[] archivo = Files.readAllBytes(Path.of(palabras[0]));
            verificar(archivo, llave(Files.readString(Path.of(palabras[2])))).forEach(System.out::println);
            System.out.println("GENUINO");
        } catch (NoCuadra motivo) {
            System.out.println("NO ES GENUINO: " + motivo.getMessage());
            System.exit(1);
        }
    }

    /** Algo no cuadra: el mensaje dice qué. */
    public static final class NoCuadra extends Exception {

        private static final long serialVersionUID = 1L;

        NoCuadra(String mensaje) {
            super(mensaje);
        }
    }

    /** Lee la llave pública, o la del certificado, en PEM. */
    public static PublicKey llave(String pem) throws NoCuadra {
        try {
            byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
            return pem.contains("CERTIFICATE")
                    ? leerCertificado(der).getPublicKey()
                    : KeyFactory.getInstance(pem.contains("EC") ? "EC" : "RSA")
                            .generatePublic(new X509EncodedKeySpec(der));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new NoCuadra("la llave no se puede leer");
        }
    }

    /** Verifica un PDF o un ZIP y dice lo que comprobó. */
    public static List<String> verificar(byte[] archivo, PublicKey llave) throws NoCuadra {
        try {
            if (archivo.length > 4 && archivo[0] == 'P' && archivo[1] == 'K') {
                return zip(archivo, llave);
            }
            exigir(archivo.length > 8 && new String(archivo, 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-"),
                    "no es un PDF ni un ZIP");
            return pdf(archivo, llave);
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw new NoCuadra("está dañado: " + e.getClass().getSimpleName());
        }
    }

    // ——— El PDF: la firma cubre todo el archivo menos su propio hueco, y el hueco no admite variantes. ———

    private static List<String> pdf(byte[] archivo, PublicKey llave)
            throws NoCuadra, GeneralSecurityException, IOException {
        Matcher rangos = RANGOS.matcher(new String(archivo, StandardCharsets.ISO_8859_1));
        exigir(rangos.find(), "el PDF no está firmado");
        int hasta = Integer.parseInt(rangos.group(2));
        int desde = Integer.parseInt(rangos.group(3));
        exigir(rangos.group(1).equals("0") && hasta < desde, "la firma no empieza donde debe");
        exigir(desde + Integer.parseInt(rangos.group(4)) == archivo.length, "hay algo después de la firma");
        exigir(archivo[hasta] == '<' && archivo[desde - 1] == '>', "la firma no está donde dice");
        exigir(!rangos.find(), "hay más de una firma");
        byte[] hueco = hex(new String(archivo, hasta + 1, desde - hasta - 2, StandardCharsets.ISO_8859_1));
        exigir(HexFormat.of().withUpperCase().formatHex(hueco)
                        .equals(new String(archivo, hasta + 1, desde - hasta - 2, StandardCharsets.ISO_8859_1)),
                "la firma está escrita de otro modo");
        Der cms = Der.primero(hueco);
        for (int i = cms.completo().length; i < hueco.length; i++) {
            exigir(hueco[i] == 0, "hay algo escondido tras la firma");
        }
        MessageDigest resumen = sha256();
        resumen.update(archivo, 0, hasta);
        resumen.update(archivo, desde, archivo.length - desde);
        Firmado firmado = Firmado.leer(cms, OID_DATOS);
        exigir(firmado.contenido() == null, "la firma trae otro contenido");
        firmado.comprobar(resumen.digest());
        exigir(firmado.certificado().getPublicKey().equals(llave), "lo firmó otra llave");
        exigir(firmado.tiempo() != null, "falta el sello de tiempo");
        String momento = tiempo(firmado.tiempo(), sha256().digest(firmado.firma()));
        return List.of("El PDF está íntegro y lo firmó el sello del portal.", "Sello de tiempo: " + momento);
    }

    private static String tiempo(byte[] sello, byte[] de) throws NoCuadra, GeneralSecurityException, IOException {
        Firmado firmado = Firmado.leer(Der.unico(sello), OID_TIEMPO);
        byte[] contenido = firmado.contenido();
        exigir(contenido != null && firmado.tiempo() == null, "el sello de tiempo no tiene contenido");
        firmado.comprobar(sha256().digest(contenido));
        List<String> usos = firmado.certificado().getExtendedKeyUsage();
        exigir(List.of("1.3.6.1.5.5.7.3.8").equals(usos), "quien selló el tiempo no podía hacerlo");
        List<Der> campos = Der.unico(contenido).hijos();
        exigir(Arrays.equals(campos.get(2).hijos().get(1).valor(), de), "el sello de tiempo es de otra cosa");
        return new String(campos.get(4).valor(), StandardCharsets.US_ASCII) + " (UTC)";
    }

    // ——— El ZIP: el manifiesto firmado dice la huella de cada archivo; y el ZIP entero se vuelve a armar y comparar. ———

    private static List<String> zip(byte[] archivo, PublicKey llave)
            throws NoCuadra, GeneralSecurityException, IOException {
        Map<String, byte[]> partes = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archivo))) {
            for (ZipEntry parte = zip.getNextEntry(); parte != null; parte = zip.getNextEntry()) {
                exigir(partes.put(parte.getName(), zip.readAllBytes()) == null, "hay un archivo repetido");
            }
        }
        exigir(Arrays.equals(rearmado(partes), archivo), "el ZIP no está como lo armó el portal");
        byte[] manifiesto = partes.remove("manifiesto.jws");
        exigir(manifiesto != null, "falta el manifiesto");
        exigir(jws(new String(manifiesto, StandardCharsets.US_ASCII), llave).equals(esperado(partes, manifiesto)),
                "el manifiesto no corresponde a los archivos");
        List<String> dicho = new ArrayList<>(pdf(partes.get("acuse.pdf"), llave));
        String cadena = new String(partes.get("cadena-original.txt"), StandardCharsets.UTF_8);
        String documento = HexFormat.of().formatHex(sha256().digest(partes.get("documento.json")));
        exigir(cadena.contains("|" + documento + "|"), "la cadena original es de otro documento");
        persona(new String(partes.get("firma.jws"), StandardCharsets.US_ASCII), cadena);
        tiempo(partes.get("sello-de-tiempo.tst"), sha256().digest(partes.get("firma.jws")));
        dicho.add("El contratista firmó la cadena original, y la cadena corresponde al documento.");
        dicho.add(cadena);
        return dicho;
    }

    /** Lo mismo que hace el portal: sin comprimir, sin fechas y en el mismo orden. */
    private static byte[] rearmado(Map<String, byte[]> partes) throws IOException {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(salida)) {
            for (Map.Entry<String, byte[]> parte : partes.entrySet()) {
                ZipEntry entrada = new ZipEntry(parte.getKey());
                entrada.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                entrada.setMethod(ZipEntry.STORED);
                CRC32 suma = new CRC32();
                suma.update(parte.getValue());
                entrada.setCrc(suma.getValue());
                entrada.setSize(parte.getValue().length);
                zip.putNextEntry(entrada);
                zip.write(parte.getValue());
                zip.closeEntry();
            }
        }
        return salida.toByteArray();
    }

    private static String esperado(Map<String, byte[]> partes, byte[] manifiesto) throws NoCuadra {
        StringBuilder json = new StringBuilder("{\"archivos\":{");
        partes.forEach((nombre, bytes) -> json.append(json.charAt(json.length() - 1) == '{' ? "" : ",")
                .append("\"").append(nombre).append("\":\"")
                .append(HexFormat.of().formatHex(sha256().digest(bytes)))
                .append("\""));
        String dicho = new String(base64url(new String(manifiesto, StandardCharsets.US_ASCII).split("\\.", -1)[1]),
                StandardCharsets.UTF_8);
        Matcher folio = Pattern.compile("\"folio\":\"([A-Z0-9]+)\"").matcher(dicho);
        exigir(folio.find(), "el manifiesto no dice el folio");
        return json.append("},\"folio\":\"").append(folio.group(1))
                .append("\",\"formato\":\"icsoe-acuse-zip:1.0\"}").toString();
    }

    private static String jws(String compacto, PublicKey llave) throws NoCuadra, GeneralSecurityException {
        String[] partes = compacto.split("\\.", -1);
        exigir(partes.length == 3, "el manifiesto no está firmado");
        String encabezado = new String(base64url(partes[0]), StandardCharsets.UTF_8);
        boolean rsa = encabezado.equals("{\"alg\":\"RS256\"}");
        exigir(rsa || encabezado.equals("{\"alg\":\"ES256\"}"), "el manifiesto usa otro algoritmo");
        exigir(firmo(rsa ? "SHA256withRSA" : "SHA256withECDSAinP1363Format", llave,
                        (partes[0] + "." + partes[1]).getBytes(StandardCharsets.US_ASCII), base64url(partes[2])),
                "el manifiesto no lo firmó el sello del portal");
        return new String(base64url(partes[1]), StandardCharsets.UTF_8);
    }

    private static void persona(String compacto, String cadena) throws NoCuadra, GeneralSecurityException {
        String[] partes = compacto.split("\\.", -1);
        exigir(partes.length == 3 && partes[1].isEmpty(), "la firma del contratista no es un JWS con el contenido aparte");
        String encabezado = new String(base64url(partes[0]), StandardCharsets.UTF_8);
        Matcher x5c = Pattern.compile("\\{\"alg\":\"RS256\",\"iat\":\\d+,\"x5c\":\\[\"([A-Za-z0-9+/=]+)\"],\"x5t#S256\":\"[^\"]+\"}")
                .matcher(encabezado);
        exigir(x5c.matches(), "el encabezado de la firma es otro");
        String contenido = Base64.getUrlEncoder().withoutPadding()
                .encodeToString(cadena.getBytes(StandardCharsets.UTF_8));
        PublicKey suya = leerCertificado(Base64.getDecoder().decode(x5c.group(1))).getPublicKey();
        exigir(firmo("SHA256withRSA", suya, (partes[0] + "." + contenido).getBytes(StandardCharsets.US_ASCII),
                base64url(partes[2])), "el contratista no firmó esa cadena");
    }

    // ——— CMS (RFC 5652): nada de lo que trae queda sin mirar. ———

    private record Firmado(byte[] contenido, X509Certificate certificado, byte[] atributos, String algoritmo,
            byte[] firma, byte[] resumen, byte[] tiempo) {

        static Firmado leer(Der raiz, byte[] tipo) throws NoCuadra, GeneralSecurityException, IOException {
            List<Der> envoltura = raiz.con(0x30).hijos();
            exigir(envoltura.size() == 2 && Arrays.equals(envoltura.get(0).con(6).valor(), OID_DATOS_FIRMADOS),
                    "no es una firma CMS");
            List<Der> datos = envoltura.get(1).con(0xA0).unHijo().con(0x30).hijos();
            exigir(datos.size() == 5, "la firma trae partes de más o de menos");
            boolean esTiempo = tipo == OID_TIEMPO;
            exigir(datos.get(0).esEntero(esTiempo ? 3 : 1), "la versión de la firma es otra");
            sha256Unico(datos.get(1).con(0x31).unHijo());
            List<Der> encapsulado = datos.get(2).con(0x30).hijos();
            exigir(Arrays.equals(encapsulado.get(0).con(6).valor(), tipo), "el contenido es de otra clase");
            exigir(encapsulado.size() == (esTiempo ? 2 : 1), "el contenido no está donde debe");
            byte[] contenido = esTiempo ? encapsulado.get(1).con(0xA0).unHijo().con(4).valor() : null;
            List<X509Certificate> certificados = new ArrayList<>();
            for (Der cada : datos.get(3).con(0xA0).hijos()) {
                certificados.add(leerCertificado(cada.completo()));
            }
            return firmante(datos.get(4).con(0x31).unHijo(), contenido, tipo, certificados);
        }

        private static Firmado firmante(Der uno, byte[] contenido, byte[] tipo, List<X509Certificate> certificados)
                throws NoCuadra, GeneralSecurityException, IOException {
            List<Der> partes = uno.con(0x30).hijos();
            exigir(partes.size() == 6 || partes.size() == 7 && tipo == OID_DATOS, "quien firma trae partes de más");
            exigir(partes.get(0).esEntero(1), "la versión de quien firma es otra");
            sha256Unico(partes.get(2));
            Map<String, Der> atributos = atributos(partes.get(3).con(0xA0), tipo);
            X509Certificate suyo = suyo(atributos, certificados, partes.get(1));
            List<Der> algoritmo = partes.get(4).con(0x30).hijos();
            String firma = FIRMAS.get(HexFormat.of().withUpperCase().formatHex(algoritmo.get(0).con(6).valor()));
            exigir(firma != null && (algoritmo.size() == 1 ? firma.endsWith("ECDSA")
                    : algoritmo.size() == 2 && Arrays.equals(algoritmo.get(1).completo(), NULO)), "el algoritmo es otro");
            byte[] conjunto = partes.get(3).completo();
            conjunto[0] = 0x31; // Se firman como SET OF (RFC 5652 § 5.4).
            byte[] sello = partes.size() == 7 ? sinFirmar(partes.get(6).con(0xA1)) : null;
            return new Firmado(contenido, suyo, conjunto, firma, partes.get(5).con(4).valor(),
                    atributos.get("resumen").con(4).valor(), sello);
        }

        private static Map<String, Der> atributos(Der lista, byte[] tipo) throws NoCuadra {
            Map<String, Der> hallados = new LinkedHashMap<>();
            for (Der cada : lista.hijos()) {
                List<Der> par = cada.con(0x30).hijos();
                byte[] oid = par.get(0).con(6).valor();
                if (Arrays.equals(oid, OID_TIPO)) {
                    exigir(Arrays.equals(par.get(1).unHijo().con(6).valor(), tipo), "se firmó otra clase de contenido");
                } else if (Arrays.equals(oid, OID_RESUMEN)) {
                    hallados.put("resumen", par.get(1).unHijo());
                } else if (Arrays.equals(oid, OID_CERTIFICADO)) {
                    hallados.put("certificado", par.get(1).unHijo());
                }
            }
            exigir(hallados.containsKey("resumen"), "la firma no dice qué cubre");
            return hallados;
        }

        /** El certificado cuya huella se firmó; los demás, si los hay, deben haberlo expedido. */
        private static X509Certificate suyo(Map<String, Der> atributos, List<X509Certificate> todos, Der quien)
                throws NoCuadra, GeneralSecurityException, IOException {
            exigir(atributos.containsKey("certificado"), "la firma no dice con qué certificado");
            Der esId = atributos.get("certificado").hijos().get(0).hijos().get(0);
            byte[] huella = esId.hijos().stream().filter(parte -> parte.etiqueta() == 4).findFirst().orElseThrow().valor();
            X509Certificate suyo = null;
            for (X509Certificate cada : todos) {
                if (Arrays.equals(sha256().digest(cada.getEncoded()), huella)) {
                    suyo = cada;
                }
            }
            exigir(suyo != null, "falta el certificado con que se firmó");
            for (X509Certificate otro : todos) {
                if (otro != suyo) {
                    exigir(todos.stream().anyMatch(cada -> expidio(cada, otro)), "trae un certificado que sobra");
                }
            }
            List<Der> nombre = quien.con(0x30).hijos();
            exigir(nombre.size() == 2
                    && Arrays.equals(nombre.get(0).completo(), suyo.getIssuerX500Principal().getEncoded())
                    && new BigInteger(nombre.get(1).con(2).valor()).equals(suyo.getSerialNumber()),
                    "la firma nombra otro certificado");
            return suyo;
        }

        private static boolean expidio(X509Certificate emisor, X509Certificate otro) {
            try {
                otro.verify(emisor.getPublicKey());
                return true;
            } catch (GeneralSecurityException e) {
                return false;
            }
        }

        private static byte[] sinFirmar(Der lista) throws NoCuadra {
            List<Der> par = lista.unHijo().con(0x30).hijos();
            exigir(par.size() == 2 && Arrays.equals(par.get(0).con(6).valor(), OID_SELLO_DE_TIEMPO),
                    "la firma trae un atributo que sobra");
            return par.get(1).con(0x31).unHijo().completo();
        }

        private static void sha256Unico(Der algoritmo) throws NoCuadra {
            List<Der> partes = algoritmo.con(0x30).hijos();
            exigir(Arrays.equals(partes.get(0).con(6).valor(), OID_SHA256)
                    && (partes.size() == 1 || partes.size() == 2 && Arrays.equals(partes.get(1).completo(), NULO)),
                    "el resumen no es SHA-256");
        }

        void comprobar(byte[] esperado) throws NoCuadra, GeneralSecurityException {
            exigir(Arrays.equals(resumen, esperado), "el contenido fue alterado");
            exigir(firmo(algoritmo, certificado.getPublicKey(), atributos, firma), "la firma no es del certificado");
        }
    }

    // ——— DER (X.690), estricto. ———

    private record Der(int etiqueta, byte[] valor, byte[] completo) {

        Der {
            completo = completo.clone();
        }

        static Der primero(byte[] bytes) throws NoCuadra {
            return leer(bytes, 0);
        }

        static Der unico(byte[] bytes) throws NoCuadra {
            Der uno = leer(bytes, 0);
            exigir(uno.completo.length == bytes.length, "sobran bytes");
            return uno;
        }

        private static Der leer(byte[] bytes, int desde) throws NoCuadra {
            exigir(desde + 2 <= bytes.length, "está incompleto");
            int largo = bytes[desde + 1] & 0xFF;
            int inicio = desde + 2;
            if (largo > 0x80) {
                int cuantos = largo - 0x80;
                exigir(cuantos <= 3 && inicio + cuantos <= bytes.length && bytes[inicio] != 0, "un largo es imposible");
                largo = 0;
                for (int i = 0; i < cuantos; i++) {
                    largo = largo << 8 | bytes[inicio++] & 0xFF;
                }
                exigir(largo >= 0x80 && (cuantos == 1 || largo >= 1 << 8 * (cuantos - 1)), "un largo no es mínimo");
            } else {
                exigir(largo != 0x80, "un largo es indefinido");
            }
            exigir(inicio + largo <= bytes.length, "está incompleto");
            return new Der(bytes[desde] & 0xFF, Arrays.copyOfRange(bytes, inicio, inicio + largo),
                    Arrays.copyOfRange(bytes, desde, inicio + largo));
        }

        List<Der> hijos() throws NoCuadra {
            List<Der> hijos = new ArrayList<>();
            for (int i = 0; i < valor.length; ) {
                Der hijo = leer(valor, i);
                hijos.add(hijo);
                i += hijo.completo.length;
            }
            return hijos;
        }

        Der unHijo() throws NoCuadra {
            List<Der> hijos = hijos();
            exigir(hijos.size() == 1, "hay más de uno donde va uno");
            return hijos.get(0);
        }

        Der con(int esperada) throws NoCuadra {
            exigir(etiqueta == esperada, "una parte es de otra clase");
            return this;
        }

        boolean esEntero(int numero) {
            return etiqueta == 2 && valor.length == 1 && valor[0] == numero;
        }

        @Override
        public byte[] completo() {
            return completo.clone();
        }
    }

    // ——— Lo demás ———

    private static boolean firmo(String algoritmo, PublicKey llave, byte[] contenido, byte[] firma)
            throws GeneralSecurityException {
        Signature verificador = Signature.getInstance(algoritmo);
        verificador.initVerify(llave);
        verificador.update(contenido);
        return verificador.verify(firma);
    }

    private static X509Certificate leerCertificado(byte[] der) throws GeneralSecurityException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
    }

    private static byte[] base64url(String texto) throws NoCuadra {
        byte[] bytes = Base64.getUrlDecoder().decode(texto);
        exigir(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(texto), "un texto está escrito de otro modo");
        return bytes;
    }

    private static byte[] hex(String texto) {
        return HexFormat.of().parseHex(texto);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void exigir(boolean condicion, String mensaje) throws NoCuadra {
        if (!condicion) {
            throw new NoCuadra(mensaje);
        }
    }
}
