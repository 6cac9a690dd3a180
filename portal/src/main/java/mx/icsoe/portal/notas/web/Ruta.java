package mx.icsoe.portal.notas.web;

import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.notas.NotaId;

/** Las direcciones de lo que se hace entre dos con una informativa. */
public record Ruta(Informativa informativa) {

    static final String BASE = "/icsoe/informativas/{id}";

    public String raiz() {
        return "/icsoe/informativas/" + informativa.id();
    }

    public String revisar() {
        return raiz() + "/revisar";
    }

    public String enviar() {
        return raiz() + "/enviar";
    }

    public String retirar() {
        return raiz() + "/retirar";
    }

    public String devolver() {
        return raiz() + "/devolver";
    }

    public String hilo() {
        return raiz() + "/notas";
    }

    public String enElHilo(NotaId nota) {
        return hilo() + "#" + nota.ancla();
    }

    public String nueva() {
        return hilo() + "/nueva";
    }

    public String contestar(NotaId nota) {
        return hilo() + "/" + nota + "/contestar";
    }

    public String atender(NotaId nota) {
        return hilo() + "/" + nota + "/atender";
    }

    public String quitar() {
        return hilo() + "/quitar";
    }
}
