package mx.icsoe.portal.usuarios;

import java.time.Instant;
import java.util.List;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Curp;

/** Quienes dicen que olvidaron su contraseña y aún no se les atiende. */
public interface Olvidos {

    /** Anota que alguien lo dijo, tenga cuenta o no: el trabajo es el mismo, y así tarda lo mismo. */
    void anotar(Curp curp, Correo correo, Instant cuando);

    /** Toma los que esperan; dos nodos a la vez se los reparten. Solo devuelve los que sí tienen cuenta. */
    List<CapturistaId> tomar(int cuantos);
}
