package mx.icsoe.portal.plataforma.tablas;

import mx.icsoe.portal.nucleo.Motivo;

/** Por qué un archivo no se puede leer como tabla. */
public enum DefectoDeTabla implements Motivo {
    NO_ES_TABLA(
            "TAB-001",
            "El archivo no es CSV ni XLSX",
            "Guarda la hoja como «CSV (delimitado por comas)» o como «Libro de Excel (.xlsx)» y envíala de nuevo."),
    FORMATO_ANTERIOR(
            "TAB-002",
            "El archivo es de Excel 97-2003 (.xls) o tiene contraseña",
            "Ábrelo, quita la contraseña si la tiene, guárdalo como «Libro de Excel (.xlsx)» y envíalo de nuevo."),
    DANIADO(
            "TAB-003",
            "El libro de Excel está dañado",
            "Ábrelo en Excel o LibreOffice, guárdalo con otro nombre como .xlsx y envía el nuevo."),
    DESMEDIDO(
            "TAB-004",
            "El libro de Excel crece demasiado al abrirlo",
            "Copia solo las columnas que se piden a un libro nuevo, guárdalo como .xlsx o como CSV y envíalo."),
    SOSPECHOSO(
            "TAB-005",
            "El libro de Excel contiene algo que el portal no recibe",
            "Copia solo los valores a un libro nuevo, guárdalo como .xlsx o como CSV y envíalo."),
    COMILLAS_ABIERTAS(
            "TAB-006",
            "Hay unas comillas que nunca se cierran",
            "Busca en la fila indicada unas comillas de más, bórralas y envía de nuevo el archivo."),
    FILA_DESMEDIDA(
            "TAB-007",
            "Una fila es demasiado larga",
            "Revisa la fila indicada: tiene demasiadas columnas, una celda con demasiado texto o unas comillas de más."),
    PESADO(
            "TAB-008",
            "El libro de Excel debe pesar menos de 50 MB",
            "Guárdalo como CSV, que pesa menos, o repártelo en varios archivos."),
    VACIO("TAB-009", "El archivo está vacío", "Revisa que elegiste el archivo que querías y que tiene filas escritas.");

    private final Texto texto;

    DefectoDeTabla(String codigo, String mensaje, String remedio) {
        this.texto = new Texto(codigo, mensaje, remedio);
    }

    @Override
    public Texto texto() {
        return texto;
    }
}
