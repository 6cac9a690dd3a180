package mx.icsoe.portal.documentos;

import mx.icsoe.portal.plataforma.pdf.Defecto;

/** Dice a quien entrega lo que el examen encontró. */
final class Motivos {

    private Motivos() {}

    static MotivoDeRechazo de(Defecto defecto) {
        return switch (defecto) {
            case VACIO -> MotivoDeRechazo.VACIO;
            case NO_ES_PDF -> MotivoDeRechazo.NO_ES_PDF;
            case CIFRADO -> MotivoDeRechazo.CON_CONTRASENA;
            case CON_PROGRAMAS -> MotivoDeRechazo.CON_PROGRAMAS;
            case CON_ARCHIVOS -> MotivoDeRechazo.CON_ARCHIVOS;
            case DESMEDIDO -> MotivoDeRechazo.DESMEDIDO;
            case DANADO -> MotivoDeRechazo.DANADO;
        };
    }
}
