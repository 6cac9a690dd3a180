package mx.icsoe.portal.contratantes;

import mx.icsoe.portal.nucleo.Motivo;

/** Por qué no se puede dejar ver a un contratante. */
public enum MotivoDeContratante implements Motivo {
    RFC_FALTA("CTE-001", "Escribe el RFC del contratante", """
            El de quien recibe el servicio o la obra, tal como está en el contrato."""),
    RFC_MAL_ESCRITO("CTE-002", "El RFC del contratante no está completo o tiene una letra equivocada", """
            Son 12 caracteres si es persona moral y 13 si es persona física, como en su constancia de situación
            fiscal."""),
    RFC_PROPIO("CTE-003", "Ese RFC es el tuyo: escribe el del contratante", """
            Lo tuyo ya lo ves en «Presentadas». Se autoriza a otro."""),
    RFC_GENERICO("CTE-004", "Ese RFC es genérico y no es de nadie en particular", """
            Nadie tiene una e.firma con ese RFC, así que nadie podría entrar con él. Pide a tu contratante su RFC.""");

    private final Texto texto;

    MotivoDeContratante(String codigo, String mensaje, String remedio) {
        this.texto = new Texto(codigo, mensaje, remedio.replace('\n', ' ').strip());
    }

    @Override
    public Texto texto() {
        return texto;
    }
}
