package mx.icsoe.portal.contratos.web;

import java.util.List;
import mx.icsoe.portal.contratos.Contrato;

/**
 * Lo que se eligió en «Copiar del cuatrimestre anterior».
 *
 * @param cuales {@code todos} o {@code elegidos}
 * @param marcados los identificadores de los contratos marcados
 */
public record CopiaForm(String cuales, List<String> marcados, String inicio, String termino, boolean conTrabajadores) {

    static final CopiaForm NUEVA = new CopiaForm("", List.of(), "", "", true);

    public boolean marcado(Contrato contrato) {
        return marcados.contains(contrato.id().toString());
    }

    List<Contrato> elegidos(List<Contrato> contratos) {
        return switch (cuales) {
            case "todos" -> contratos;
            case "elegidos" -> contratos.stream().filter(this::marcado).toList();
            // Quien marcó en la lista ya dijo cuáles.
            default -> contratos.stream().filter(this::marcado).toList();
        };
    }
}
