package mx.icsoe.portal.domicilio;

import mx.icsoe.portal.nucleo.Motivo;

/** Por qué el asistente pide corregir algo. */
public enum MotivoDeDomicilio implements Motivo {
    SIN_CODIGO_POSTAL(
            "DOM-001",
            "Escribe las 5 cifras del código postal",
            "El código postal tiene 5 cifras; si empieza con cero, escríbelo también: 06600."),
    CODIGO_POSTAL_DESCONOCIDO(
            "DOM-002",
            "El código postal no está en el catálogo",
            "Compara el número con un recibo o con tu Constancia de Situación Fiscal. Si está bien escrito, captura tú"
                    + " la colonia, el municipio y la entidad: el domicilio se guarda y se revisa después."),
    SIN_COLONIA(
            "DOM-003",
            "Elige una colonia",
            "Elige tu colonia en la lista del código postal. Si no está, usa «Mi colonia no aparece» y escríbela."),
    COLONIA_DE_OTRO_CODIGO_POSTAL(
            "DOM-004",
            "La colonia elegida no es de este código postal: elígela otra vez",
            "Suele pasar cuando el código postal se cambia después de elegir la colonia. Elígela de nuevo en la lista."),
    SIN_NOMBRE_DE_COLONIA(
            "DOM-005",
            "Escribe el nombre de la colonia",
            "Escríbelo como aparece en tus recibos, sin la palabra colonia o fraccionamiento: eso va en el tipo."),
    SIN_TIPO_DE_COLONIA(
            "DOM-006",
            "Elige el tipo de asentamiento",
            "Indica si es colonia, fraccionamiento, barrio, ejido… Si dudas, elige Colonia."),
    SIN_MUNICIPIO(
            "DOM-007",
            "Escribe el municipio o alcaldía",
            "Escribe el municipio, o la alcaldía si es la Ciudad de México."),
    SIN_ENTIDAD("DOM-008", "Elige la entidad federativa", "Elige en la lista el estado donde está el domicilio."),
    SIN_TIPO_DE_VIALIDAD(
            "DOM-009",
            "Elige el tipo de vialidad",
            "Indica si es calle, avenida, carretera… Si la vialidad no tiene tipo, elige Ninguno."),
    SIN_NOMBRE_DE_VIALIDAD(
            "DOM-010",
            "Escribe el nombre de la vialidad",
            "Escribe el nombre de la calle o avenida sin su tipo. Si no tiene nombre, escribe «Sin nombre»."),
    SIN_NUMERO_EXTERIOR(
            "DOM-011",
            "Escribe el número exterior o marca «Sin número»",
            "Escribe el número, o lo que lo identifique como «Km 12.5» o «Lote 3 Manzana 8». Si no hay, marca «Sin"
                    + " número»."),
    NUMERO_Y_SIN_NUMERO(
            "DOM-012",
            "Escribiste un número exterior y marcaste «Sin número»: deja solo uno",
            "Borra el número, o quita la marca de «Sin número»."),
    NUMERO_CON_LETRAS(
            "DOM-013",
            "El número debe tener de 1 a 5 cifras",
            "Escribe solo cifras. Las letras y los números más largos van en el campo con letras y números."),
    TEXTO_LARGO(
            "DOM-014",
            "El texto es más largo de lo que cabe",
            "Acórtalo: usa abreviaturas o quita lo que no identifique el lugar."),
    CARACTER_AJENO(
            "DOM-015",
            "El texto tiene un carácter que no se puede guardar",
            "Se admiten letras del alfabeto latino, cifras y los signos de puntuación comunes; no emojis, otros"
                    + " alfabetos ni caracteres invisibles. Bórralo y escribe el texto a mano si lo pegaste."),
    VIALIDAD_INCOMPLETA(
            "DOM-016",
            "Elige el tipo y escribe el nombre de la vialidad, o deja los dos vacíos",
            "Las entre vialidades y la vialidad posterior son opcionales, pero cada una lleva su tipo y su nombre."),
    CAMBIO_MIENTRAS_TANTO(
            "DOM-017",
            "Este domicilio cambió en otra pestaña: revísalo y vuelve a enviarlo",
            "Tienes el mismo domicilio abierto en dos pestañas o ventanas. Se muestra lo último que se guardó y lo que"
                    + " acabas de escribir; revisa que sea lo que quieres y continúa en una sola.");

    private final Texto texto;

    MotivoDeDomicilio(String codigo, String mensaje, String remedio) {
        this.texto = new Texto(codigo, mensaje, remedio);
    }

    @Override
    public Texto texto() {
        return texto;
    }
}
