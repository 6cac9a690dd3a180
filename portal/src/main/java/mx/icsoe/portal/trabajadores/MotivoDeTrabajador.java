package mx.icsoe.portal.trabajadores;

import java.util.Optional;
import mx.icsoe.portal.nucleo.Motivo;

/** Por qué no se acepta un trabajador, un renglón de un archivo o un archivo entero. */
public enum MotivoDeTrabajador implements Motivo {
    ESTRUCTURA(
            "TRA-001",
            "El registro no cumple la estructura NSS,CURP,SBC",
            "Cada fila lleva el NSS, la CURP y el SBC, en ese orden; el nombre puede ir después. Compara tu archivo con la"
                    + " plantilla."),
    NSS(
            "TRA-002",
            "El NSS no es correcto",
            "El NSS tiene 11 cifras y la última depende de las demás. Cópialo de un documento del IMSS."),
    NSS_DE_10(
            "TRA-003",
            "El NSS no es correcto: tiene 10 cifras",
            "Excel quita el cero inicial de los números. Escríbelo con sus 11 cifras y da a la columna formato de texto."),
    CURP(
            "TRA-004",
            "La CURP no es correcta",
            "La CURP tiene 18 caracteres y el último depende de los demás. Consúltala en el Registro Nacional de Población."),
    SBC(
            "TRA-005",
            "El SBC debe ser numérico con dos decimales",
            "Escribe el salario base de cotización diario, en pesos y con dos decimales: 345.50."),
    NSS_REGISTRADO(
            "TRA-006",
            "El NSS ya está registrado en este contrato",
            "Un trabajador va una sola vez en cada contrato. Si su SBC cambió, cámbialo en la lista de trabajadores."),
    CURP_REGISTRADA(
            "TRA-007",
            "La CURP ya está registrada en este contrato",
            "Otro NSS del mismo contrato tiene esta CURP. Revisa cuál de los dos es el correcto."),
    NSS_REPETIDO(
            "TRA-008",
            "El NSS ya está registrado en este contrato: se repite en el archivo",
            "El archivo trae dos veces el mismo NSS. Quedó la primera; si la buena es la otra, cámbiala en la lista."),
    CURP_REPETIDA(
            "TRA-009",
            "La CURP ya está registrada en este contrato: se repite en el archivo",
            "El archivo trae la misma CURP con dos NSS. Quedó la primera; revisa cuál es la correcta."),
    NOMBRE_LARGO("TRA-010", "El nombre debe tener menos de 200 letras", "Escribe solo el nombre y los apellidos."),
    SBC_BAJO(
            "TRA-011",
            "El SBC es menor que el salario mínimo",
            "Revisa que sea el salario diario y no por hora. Si es correcto, no hay que hacer nada."),
    SBC_ALTO(
            "TRA-012",
            "El SBC es mayor que el tope de 25 UMA",
            "El SBC no pasa de 25 veces la UMA (LSS, artículo 28). Revisa que sea diario y no mensual."),
    YA_NO_SE_CAPTURA(
            "TRA-013",
            "La informativa ya no está en captura",
            "Los trabajadores solo cambian mientras la informativa se captura. Si está por firmarse, devuélvela a captura."),
    CAMBIO_AJENO(
            "TRA-014",
            "Alguien más cambió a este trabajador mientras lo editabas",
            "Compara lo que guardó con lo que escribiste y guarda otra vez lo que deba quedar."),
    SIN_ARCHIVO(
            "TRA-015",
            "Selecciona el archivo de trabajadores",
            "Elige un archivo CSV o XLSX con las columnas NSS, CURP y SBC."),
    ARCHIVO_VACIO("TRA-016", "El archivo está vacío", "Revisa que elegiste el archivo que querías y que tiene filas."),
    MUY_GRANDE(
            "TRA-017",
            "El archivo debe pesar menos de 120 MB",
            "Un XLSX debe pesar menos de 50 MB y un CSV, menos de 120 MB. Reparte el tuyo en varios archivos."),
    MUCHAS_FILAS(
            "TRA-018",
            "El archivo pasa de 1,000,000 de registros",
            "Se guardó el primer millón. Pon los demás en otro archivo y súbelo también."),
    SIN_ORIGEN("TRA-019", "Elige el contrato del que quieres copiar", "Elige uno de los contratos de la lista."),
    INTERRUMPIDA(
            "TRA-020",
            "No pudimos terminar de leer el archivo",
            "Lo que alcanzó a guardarse se conserva. Vuelve a subir el archivo: lo ya guardado no se duplica."),
    SBC_BAJO_IMPIDE(
            "TRA-021",
            "El SBC es menor que el salario mínimo y no se acepta",
            "Escribe el SBC diario, que no es menor que el salario mínimo general (LSS, artículo 28). Revisa que no sea por"
                    + " hora."),
    SBC_ALTO_IMPIDE(
            "TRA-022",
            "El SBC es mayor que el tope de 25 UMA y no se acepta",
            "El SBC no pasa de 25 veces la UMA (LSS, artículo 28): escribe el tope, y revisa que sea diario y no mensual."),
    SBC_DISTINTO(
            "TRA-023",
            "El trabajador ya está en este contrato con otro SBC",
            "Se conservó el guardado. Si el bueno es el del archivo, cámbialo en la lista de trabajadores."),
    NOMBRE_DISTINTO(
            "TRA-024",
            "El trabajador ya está en este contrato con otro nombre o sin nombre",
            "Se conservó el guardado. Si el bueno es el del archivo, cámbialo en la lista de trabajadores.");

    private final Texto texto;

    MotivoDeTrabajador(String codigo, String mensaje, String remedio) {
        this.texto = new Texto(codigo, mensaje, remedio);
    }

    /** Si solo conviene revisarlo: la fila se acepta. */
    public boolean soloAvisa() {
        return this == SBC_BAJO || this == SBC_ALTO;
    }

    /** De qué columna es; vacío si es de la fila o del archivo entero. */
    public Optional<Columna> columna() {
        return switch (this) {
            case NSS, NSS_DE_10, NSS_REGISTRADO, NSS_REPETIDO -> Optional.of(Columna.NSS);
            case CURP, CURP_REGISTRADA, CURP_REPETIDA -> Optional.of(Columna.CURP);
            case SBC, SBC_BAJO, SBC_ALTO, SBC_BAJO_IMPIDE, SBC_ALTO_IMPIDE, SBC_DISTINTO -> Optional.of(Columna.SBC);
            case NOMBRE_LARGO, NOMBRE_DISTINTO -> Optional.of(Columna.NOMBRE);
            case ESTRUCTURA,
                    YA_NO_SE_CAPTURA,
                    CAMBIO_AJENO,
                    SIN_ARCHIVO,
                    ARCHIVO_VACIO,
                    MUY_GRANDE,
                    MUCHAS_FILAS,
                    SIN_ORIGEN,
                    INTERRUMPIDA -> Optional.empty();
        };
    }

    /** Lo que se sabe además de lo escrito, con su valor. */
    public String conocido(String valor) {
        return (this == SBC_DISTINTO || this == NOMBRE_DISTINTO ? "está guardado como " : "probablemente es ") + valor;
    }

    @Override
    public Texto texto() {
        return texto;
    }
}
