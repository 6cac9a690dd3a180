package mx.icsoe.portal.plataforma.tablas;

/** Qué es un archivo, por sus primeros bytes. */
enum Formato {
    VACIO,
    /** Contenedor de Excel 97-2003, y de los libros con contraseña. */
    OLE2,
    ZIP,
    TEXTO,
    BINARIO;

    private static final int[] FIRMA_ZIP = {0x50, 0x4B, 0x03, 0x04};
    private static final int[] FIRMA_ZIP_VACIO = {0x50, 0x4B, 0x05, 0x06};
    private static final int[] FIRMA_OLE2 = {0xD0, 0xCF, 0x11, 0xE0};
    private static final int[] FIRMA_PDF = {'%', 'P', 'D', 'F'};

    static Formato de(byte[] muestra) {
        if (muestra.length == 0) {
            return VACIO;
        }
        if (empieza(muestra, FIRMA_ZIP) || empieza(muestra, FIRMA_ZIP_VACIO)) {
            return ZIP;
        }
        if (empieza(muestra, FIRMA_OLE2)) {
            return OLE2;
        }
        return empieza(muestra, FIRMA_PDF) || tieneControles(muestra) ? BINARIO : TEXTO;
    }

    private static boolean tieneControles(byte[] muestra) {
        if (empieza(muestra, new int[] {0xFF, 0xFE}) || empieza(muestra, new int[] {0xFE, 0xFF})) {
            return false;
        }
        for (byte b : muestra) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1A) {
                return true;
            }
        }
        return false;
    }

    private static boolean empieza(byte[] muestra, int[] firma) {
        for (int i = 0; i < firma.length; i++) {
            if (muestra.length <= i || (muestra[i] & 0xFF) != firma[i]) {
                return false;
            }
        }
        return true;
    }
}
