package mx.icsoe.portal.contratista;

import mx.icsoe.portal.nucleo.Motivo;

/** Lo que se le pide corregir al contratista en sus datos generales. */
public enum MotivoDeContratista implements Motivo {
    CORREO(
            "CON-001",
            "Escribe el correo electrónico, por ejemplo nombre@empresa.mx",
            "Escribe una sola dirección, con arroba y con punto en el dominio: nombre@empresa.mx. A ese correo llegan"
                    + " los avisos."),
    CORREO_LARGO(
            "CON-002",
            "El correo electrónico debe tener 254 caracteres o menos",
            "Ninguna dirección de correo puede ser más larga. Comprueba que no se haya pegado otro texto en el campo."),
    CORREO_CON_ACENTOS(
            "CON-003",
            "Escribe el correo electrónico sin acentos, eñes ni espacios antes de la arroba",
            "El dominio, después de la arroba, sí puede llevarlos. Lo que va antes se escribe con letras sin acento,"
                    + " números, puntos y guiones."),
    CELULAR(
            "CON-004",
            "Escribe los 10 dígitos del celular",
            "Escribe el número con su clave de larga distancia: 55 1234 5678. Puedes poner espacios, guiones o +52."
                    + " Ya no hacen falta 01, 044 ni 045."),
    CELULAR_DE_OTRO_PAIS(
            "CON-005",
            "Escribe un celular de México, de 10 dígitos",
            "El número empieza con la clave de otro país. Escribe uno de México, con +52 o sin clave de país."),
    TELEFONO_FIJO(
            "CON-006",
            "Escribe los 10 dígitos del teléfono fijo o deja el campo vacío",
            "El teléfono fijo es opcional. Si lo escribes, son 10 dígitos con la clave de larga distancia y sin"
                    + " extensión."),
    RESPUESTA_DE_DOMICILIO(
            "CON-007",
            "Elige Sí o No",
            "Di si el domicilio social, el de la administración según el acta constitutiva, es el mismo que tiene"
                    + " registrado el SAT."),
    FALTA_CONTACTO(
            "CON-008",
            "Captura el correo electrónico y el celular",
            "Los datos generales no se pueden guardar sin los datos de contacto. El enlace lleva a capturarlos."),
    FALTA_DOMICILIO(
            "CON-009",
            "Indica cuál es el domicilio social",
            "Responde si el domicilio social es igual al fiscal y, si no lo es, ubícalo. El enlace lleva a la"
                    + " sección."),
    CAMBIO_MIENTRAS_EDITABAS(
            "CON-010",
            "Estos datos cambiaron mientras los editabas: revisa con cuáles te quedas",
            "Se guardaron otros datos desde otra pestaña u otro equipo después de que abriste la página. No se perdió"
                    + " nada: compara los dos y elige. Lo que ya estaba guardado se conserva en el historial."),
    VIGENCIA(
            "CON-011",
            "Escribe hasta cuándo está vigente tu registro, por ejemplo 24/08/2027, o deja el campo vacío",
            "Es la fecha de vencimiento que dice el acuse de registro del REPSE, con día, mes y año. Es opcional: sirve"
                    + " para avisarte antes de que venza."),
    VIGENCIA_LEJANA(
            "CON-012",
            "Revisa el año: el registro vale tres años y esa fecha queda más lejos",
            "El registro en el padrón de la STPS se renueva cada tres años, así que no puede vencer dentro de más de"
                    + " tres ni haber vencido hace más de tres. Compara la fecha con la del acuse.");

    private final Texto texto;

    MotivoDeContratista(String codigo, String mensaje, String remedio) {
        this.texto = new Texto(codigo, mensaje, remedio);
    }

    @Override
    public Texto texto() {
        return texto;
    }
}
