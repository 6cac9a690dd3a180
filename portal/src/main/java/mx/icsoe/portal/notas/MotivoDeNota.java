package mx.icsoe.portal.notas;

import mx.icsoe.portal.nucleo.Motivo;

/** Por qué no se puede enviar, retirar, devolver o anotar una informativa. */
public enum MotivoDeNota implements Motivo {
    TEXTO("NOT-001", "Escribe la nota, en 2,000 caracteres o menos", """
            Si hace falta decir más, divide lo que sigue en otra nota."""),
    ASUNTO("NOT-002", "Elige de qué habla la nota", """
            Así quien captura llega directo a lo que hay que corregir."""),
    HILO_CERRADO("NOT-003", "La informativa ya no se prepara: en su hilo ya no se escribe", """
            Se presentó o se descartó; lo que se dijo sigue a la vista de los dos. Si hay que cambiarla, se presenta una
            complementaria."""),
    YA_SE_PREPARA("NOT-004", "El contratista ya prepara la firma: intenta en 15 minutos o pídele que la devuelva", """
            Mientras tanto no se puede retirar. Lo preparado vale 15 minutos: si no firma, después podrás retirarla."""),
    YA_ENVIADA("NOT-005", "Otra persona ya envió a firma esta informativa", """
            Tu mensaje no se perdió: puedes escribirlo en el hilo de notas, donde el contratista lo lee."""),
    YA_FIRMADA("NOT-006", "La informativa ya se firmó: no se puede devolver ni retirar", """
            El portal termina de presentarla. Si algo está mal, se corrige con una complementaria."""),
    MENSAJE_LARGO("NOT-007", "El mensaje debe tener 2,000 caracteres o menos", """
            Lo demás puedes decirlo en el hilo de notas, después de enviar."""),
    LA_CERRO_EL_CONTRATISTA("NOT-008", "El contratista la cerró para firmarla: solo él puede devolverla", """
            Nadie la envió a firma, así que no hay envío que retirar. Si falta algo, díselo en el hilo de notas.""");

    private final Texto texto;

    MotivoDeNota(String codigo, String mensaje, String remedio) {
        this.texto = new Texto(codigo, mensaje, remedio.replace('\n', ' ').strip());
    }

    @Override
    public Texto texto() {
        return texto;
    }
}
