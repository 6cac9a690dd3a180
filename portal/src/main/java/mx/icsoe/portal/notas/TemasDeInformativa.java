package mx.icsoe.portal.notas;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import mx.icsoe.portal.contratos.CamposDelContrato;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.informativas.Asunto;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.notas.Nota.Tema;
import mx.icsoe.portal.plataforma.interfaz.Dato;

/** De qué se puede hablar en una nota, por el nombre con que se elige en la página. */
public final class TemasDeInformativa {

    private TemasDeInformativa() {}

    /** Los de toda la informativa. */
    public static SequencedMap<String, Tema> de(Informativa informativa) {
        var temas = new LinkedHashMap<String, Tema>();
        temas.put("informativa", Tema.INFORMATIVA);
        if (informativa.ficha().tipo().llevaContratos()) {
            temas.put("periodo", new Tema(new Asunto.DelPeriodo(), "Datos del periodo, contratos declarados"));
        }
        return temas;
    }

    /** Los de un contrato: él, sus trabajadores y cada uno de sus campos. */
    public static SequencedMap<String, Tema> de(Contrato contrato) {
        var id = contrato.id().valor();
        String nombre = "Contrato " + contrato.numero();
        var temas = new LinkedHashMap<String, Tema>();
        temas.put("contrato", new Tema(new Asunto.DelContrato(id), nombre));
        temas.put("trabajadores", new Tema(new Asunto.DeLosTrabajadores(id), nombre + ", sus trabajadores"));
        for (CamposDelContrato campo : CamposDelContrato.values()) {
            temas.put(
                    campo.campo(),
                    new Tema(new Asunto.DelCampo(id, campo.campo()), nombre + ", " + enFrase(campo.etiqueta())));
        }
        return temas;
    }

    private static String enFrase(String etiqueta) {
        return Dato.fijo(etiqueta, "").etiquetaHablada();
    }
}
